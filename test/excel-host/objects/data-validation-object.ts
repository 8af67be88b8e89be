import { HostError, invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { formatArea } from "../model/area";
import { quotedName } from "../model/change-formulas";
import { checkAlert, checkPrompt, checkRule } from "../model/check-validation";
import { clearValidations } from "../model/clear-rules";
import type { ValidationState } from "../model/rule-states";
import { changeValidations, validationsIn } from "../model/validations";
import { RangeObject } from "./range-object";
import { refuseIfLocked } from "./refuse-if-locked";

const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT = { showPrompt: true, title: "", message: "" };

function absolute(range: RangeObject): string {
  const name = formatArea(range.cells).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedName(range.sheet.name)}!${name}`;
}

/** A list may be given its source as a range; it is kept as the formula for it. */
function withSourceAsFormula(rule: unknown): unknown {
  if (typeof rule !== "object" || rule === null || !("list" in rule)) return rule;
  const { list } = rule;
  if (typeof list !== "object" || list === null || !("source" in list)) return rule;
  return list.source instanceof RangeObject
    ? { list: { ...list, source: absolute(list.source) } }
    : rule;
}

/** What may be entered in the cells of a range. */
export class DataValidationObject extends HostObject {
  constructor(private readonly range: RangeObject) {
    super();
  }

  private get states(): ValidationState[] {
    return validationsIn(this.range.sheet, this.range.cells);
  }

  /** The one value of all cells, `undefined` where they differ. */
  private common<T>(read: (state: ValidationState) => T): T | undefined {
    const [first, ...others] = this.states.map(read);
    const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return same ? first : undefined;
  }

  private change(change: (state: ValidationState) => ValidationState): void {
    refuseIfLocked(this.range.sheet, this.range.cells);
    changeValidations(this.range.sheet, this.range.cells, change);
  }

  get Rule(): unknown {
    const rule = this.common((state) => state.rule);
    return rule === undefined ? null : (rule ?? {});
  }
  set Rule(given: unknown) {
    const prompted = this.states.filter(({ prompt }) => prompt !== null).length;
    if (prompted > 0 && prompted < this.states.length) {
      throw new HostError("GeneralException", "some of the cells have a prompt, others have none");
    }
    const rule = checkRule(withSourceAsFormula(given));
    this.change((state) => ({ ...state, rule }));
  }
  get ErrorAlert(): unknown {
    const alert = this.common((state) => state.alert);
    return alert === undefined ? null : (alert ?? NO_ALERT);
  }
  set ErrorAlert(given: unknown) {
    const alert = checkAlert(given);
    this.change((state) => ({ ...state, alert }));
  }
  get Prompt(): unknown {
    const prompt = this.common((state) => state.prompt);
    return prompt === undefined ? null : (prompt ?? NO_PROMPT);
  }
  set Prompt(given: unknown) {
    const prompt = checkPrompt(given);
    this.change((state) => ({ ...state, prompt }));
  }
  get IgnoreBlanks(): unknown {
    return this.common((state) => state.ignoreBlanks) ?? null;
  }
  set IgnoreBlanks(given: unknown) {
    if (typeof given !== "boolean") throw invalidArgument("ignoreBlanks");
    this.change((state) => ({ ...state, ignoreBlanks: given }));
  }
  get Type(): string {
    const rules = this.states.map(({ rule }) => rule);
    const [first] = rules;
    if (this.common((state) => state.rule) === undefined) {
      return rules.includes(null) ? "MixedCriteria" : "Inconsistent";
    }
    const [type = "none"] = Object.keys(first ?? {});
    return type.charAt(0).toUpperCase() + type.slice(1);
  }
  Clear(): void {
    refuseIfLocked(this.range.sheet, this.range.cells);
    clearValidations(this.range.sheet, this.range.cells);
  }
}

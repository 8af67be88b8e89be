import { HostError, invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { isFormula } from "../model/formula-syntax";
import type { ConditionalState } from "../model/rule-states";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { ConditionalLooksObject } from "./conditional-looks-object";
import { DataBarObject } from "./data-bar-object";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { refuseIfProtected } from "./refuse-if-locked";

class ConditionalRuleObject extends HostObject {
  constructor(private readonly state: ConditionalState) {
    super();
  }

  get Formula(): string {
    return this.state.formula && `=${this.state.formula}`;
  }
  set Formula(formula: unknown) {
    const text = typeof formula === "string" ? formula.replace(/^=/, "") : "";
    if (!isFormula(text)) throw invalidArgument(`conditional formula ${String(formula)}`);
    this.state.formula = text;
  }
}

class CustomObject extends HostObject {
  constructor(private readonly state: ConditionalState) {
    super();
  }

  get Rule(): HostObject {
    return new ConditionalRuleObject(this.state);
  }
  get Format(): HostObject {
    return new ConditionalLooksObject(this.state.style);
  }
}

/** One conditional format; its place in the sheet's list is its priority. */
export class ConditionalFormatObject extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly state: ConditionalState
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.state.id };
  }

  get Id(): string {
    return this.state.id;
  }
  get Type(): string {
    return this.state.type;
  }
  get StopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("stopIfTrue");
    this.state.stopIfTrue = value;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.state);
  }
  set Priority(value: unknown) {
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("priority");
    refuseIfProtected(this.sheet);
    const others = this.sheet.conditionalFormats.filter((other) => other !== this.state);
    const place = value < 0 ? others.length + 1 + value : value;
    this.sheet.conditionalFormats = [...others.slice(0, place), this.state, ...others.slice(place)];
  }
  get Custom(): HostObject {
    if (this.state.type !== "Custom") throw new HostError("InvalidOperation", "not a custom one");
    return new CustomObject(this.state);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.state.type === "Custom" ? this.Custom : null;
  }
  get DataBar(): HostObject {
    if (this.state.type !== "DataBar") throw new HostError("InvalidOperation", "not a data bar");
    return new DataBarObject(this.state.dataBar);
  }
  get DataBarOrNullObject(): HostObject | null {
    return this.state.type === "DataBar" ? this.DataBar : null;
  }
  GetRangeOrNullObject(): HostObject | null {
    const [area, ...others] = this.state.areas;
    return area && others.length === 0 ? new RangeObject(this.session, this.sheet, area) : null;
  }
  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidOperation", "it covers several areas");
    return range;
  }
  GetRanges(): HostObject {
    return new RangeAreasObject(this.session, this.sheet, this.state.areas);
  }
  Delete(): void {
    refuseIfProtected(this.sheet);
    const rest = this.sheet.conditionalFormats.filter((other) => other !== this.state);
    this.sheet.conditionalFormats = rest;
  }
}

import { invalidArgument } from "../protocol/host-error";
import { isFormula } from "./formula-syntax";
import type { ValidationAlert, ValidationPrompt, ValidationRule } from "./rule-states";

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
/** [MS-OI29500] 2.1.613: Excel takes no longer error message. */
const LONGEST_ALERT = 224;
const LONGEST_INLINE_LIST = 255;

const TYPES = new Set("list custom wholeNumber decimal date time textLength".split(" "));

type Bag = Readonly<Record<string, unknown>>;

function bagOf(value: unknown, what: string): Bag {
  if (typeof value !== "object" || value === null) throw invalidArgument(what);
  return value as Bag;
}

function checkFormula(value: unknown): void {
  if (typeof value !== "string" || !value.startsWith("=")) return;
  if (!isFormula(value.slice(1))) throw invalidArgument(`no valid formula: ${value}`);
}

function checkList({ source, inCellDropDown }: Bag): void {
  if (typeof source !== "string" || source === "") throw invalidArgument("list source");
  if (inCellDropDown !== undefined && typeof inCellDropDown !== "boolean") {
    throw invalidArgument("inCellDropDown");
  }
  if (!source.startsWith("=") && source.length > LONGEST_INLINE_LIST) {
    throw invalidArgument(`an inline list of ${source.length} characters`);
  }
}

/** A rule has exactly one of the keys that name its type. Throws `InvalidArgument`. */
export function checkRule(given: unknown): ValidationRule {
  const rule = bagOf(given, "rule");
  const types = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [type] = types;
  if (types.length !== 1 || type === undefined || !TYPES.has(type)) throw invalidArgument("rule");
  const body = bagOf(rule[type], "rule");
  if (type === "list") checkList(body);
  for (const value of Object.values(body)) checkFormula(value);
  return { [type]: body };
}

function checkText(value: unknown, longest: number, what: string): string {
  const text = value ?? "";
  if (typeof text !== "string" || text.length > longest) {
    throw invalidArgument(`${what} longer than ${longest}`);
  }
  return text;
}

export function checkAlert(given: unknown): ValidationAlert {
  const alert = bagOf(given, "errorAlert");
  const style = alert.style ?? "Stop";
  if (style !== "Stop" && style !== "Warning" && style !== "Information") {
    throw invalidArgument("alert style");
  }
  return {
    showAlert: alert.showAlert !== false,
    style,
    title: checkText(alert.title, LONGEST_TITLE, "alert title"),
    message: checkText(alert.message, LONGEST_ALERT, "alert message"),
  };
}

export function checkPrompt(given: unknown): ValidationPrompt {
  const prompt = bagOf(given, "prompt");
  return {
    showPrompt: prompt.showPrompt !== false,
    title: checkText(prompt.title, LONGEST_TITLE, "prompt title"),
    message: checkText(prompt.message, LONGEST_PROMPT, "prompt message"),
  };
}

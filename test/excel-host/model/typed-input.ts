import { HostError, invalidArgument } from "../protocol/host-error";
import { BLANK } from "./cell-state";
import type { CellContent } from "./cell-state";
import { isFormula } from "./formula-syntax";
import { readTypedDate } from "./typed-date";
import type { TypedNumber } from "./typed-date";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const TEXT_FORMAT = "@";
const FORMULA_START = /^[=+\-@]/;
const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;
const LOGICAL = /^(?:true|false)$/i;
const NUMBER = /^([+-]?)\s*(\$?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%?)$/i;

/** What becomes of a written value: the cell's content, and a format it is given with it. */
export type TypedInput = { readonly content: CellContent; readonly numberFormat: string | null };

const plain = (content: CellContent): TypedInput => ({ content, numberFormat: null });

function numberFormatOf(parts: readonly (string | undefined)[]): string | null {
  const [, , currency, whole = "", decimals, exponent, percent] = parts;
  if (exponent) return "0.00E+00";
  if (percent) return decimals ? "0.00%" : "0%";
  const grouped = decimals ? "#,##0.00" : "#,##0";
  if (currency) return `$${grouped}`;
  return whole.includes(",") ? grouped : null;
}

function readNumber(text: string): TypedNumber | null {
  const inBrackets = /^\((.*)\)$/.exec(text.trim());
  const parts = NUMBER.exec(inBrackets?.[1] ?? text.trim());
  if (!parts || (parts[3] === undefined && !/\d/.test(parts[4] ?? ""))) return null;
  const digits = `${parts[3]?.replaceAll(",", "") ?? ""}${parts[4] ?? ""}${parts[5] ?? ""}`;
  const size = Number(digits) / (parts[6] ? 100 : 1);
  const value = parts[1] === "-" || inBrackets ? -size : size;
  return { value, numberFormat: numberFormatOf(parts) };
}

function readFormula(text: string): TypedInput {
  const formula = text.startsWith("=") ? text.slice(1) : text;
  if (formula.length > LONGEST_FORMULA || !isFormula(formula)) {
    throw invalidArgument(`no valid formula: ${text.slice(0, 80)}`);
  }
  return plain({ value: 0, formula });
}

function readText(text: string, thisYear: number): TypedInput {
  if (text.startsWith("'")) return plain({ value: text.slice(1), quotePrefix: true });
  const number = text.startsWith("=") ? null : (readNumber(text) ?? readTypedDate(text, thisYear));
  if (number) return { content: { value: number.value }, numberFormat: number.numberFormat };
  if (FORMULA_START.test(text)) return readFormula(text);
  if (LOGICAL.test(text.trim())) return plain({ value: text.trim().toLowerCase() === "true" });
  if (ERROR.test(text)) return plain({ value: text, isError: true });
  return plain({ value: text });
}

function readString(text: string, numberFormat: string, thisYear: number): TypedInput {
  if (text.length > LONGEST_TEXT + 1) throw invalidArgument(`text of ${text.length} characters`);
  if (text === "") return plain(BLANK);
  if (numberFormat !== TEXT_FORMAT) return readText(text, thisYear);
  return plain(
    text.startsWith("'") ? { value: text.slice(1), quotePrefix: true } : { value: text }
  );
}

/**
 * What Excel makes of one value written through the API, as of the same keystrokes of a user with
 * en-US settings: `=`, `+` and `-` begin formulas, numbers and dates are recognised, an apostrophe
 * keeps text as it is, and so does the number format `@`. Throws `InvalidArgument` for what is no
 * cell value, is too long, or begins like a formula and is none.
 */
export function typedInput(value: unknown, numberFormat: string, thisYear: number): TypedInput {
  if (typeof value === "string") {
    const input = readString(value, numberFormat, thisYear);
    const { value: text } = input.content;
    if (typeof text === "string" && text.length > LONGEST_TEXT) throw invalidArgument("text");
    return input;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return plain(numberFormat === TEXT_FORMAT ? { value: String(value) } : { value });
  }
  if (typeof value === "boolean") return plain({ value });
  throw new HostError("InvalidArgument", `a cell value of type ${typeof value}`);
}

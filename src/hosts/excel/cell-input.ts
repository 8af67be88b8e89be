import { toSerial } from "../../domain/timeline/date-serial";
import type { CellValue } from "../../sheets/model/sheet-description";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { cellText, changesWhenRetyped, LONGEST_CELL_TEXT } from "../cells/cell-text";

/** What `Range.formulas` takes and gives. `""` is a blank cell. */
export type CellInput = string | number | boolean;

/** Texts beyond digits and signs that Excel takes for a number, a date or an error. */
const READ_AS_SOMETHING_ELSE = [
  /^\s*[\d.,]+\s*e\s*[+-]?\d+\s*$/i,
  /^\s*[\p{Sc}đ]?\s*[\d.,]+\s*[\p{Sc}đ%]?\s*$/iu,
  /^(?=.*\d)[\s\d.,/:-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg)[a-z ]*[\s\d.,/:-]*$/iu,
  /^\s*\d[\d:.\s]*(am|pm|sa|ch)\s*$/i,
  /^#(n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!)$/i,
];

function keepsItsMeaning(text: string): boolean {
  if (text === "") return true;
  return !changesWhenRetyped(text) && !READ_AS_SOMETHING_ELSE.some((form) => form.test(text));
}

/** Text that stays text: with a leading apostrophe where Excel would make something else of it. */
export function textInput(text: string): string {
  return keepsItsMeaning(text) ? text : `'${text}`;
}

/**
 * A described cell as Excel is given it; dates as serial numbers. Throws `WorkbookRefused`
 * `too-large` for a text that no cell holds and a `RangeError` for a number that is none.
 */
export function cellInput(value: CellValue, formula: string | undefined, at: string): CellInput {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return toSerial(value.date);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${at}: ${value} cannot be stored in a cell`);
  }
  if (typeof value !== "string") return value;
  const text = cellText(value);
  if (text.length > LONGEST_CELL_TEXT) throw new WorkbookRefused("too-large", { cell: at });
  return textInput(text);
}

/**
 * What brings back a cell that was read as this formula and value. Of a text that begins with `=`
 * both are the same; of a formula the value is its result.
 */
export function inputOfRead(formula: CellInput, value: CellInput): CellInput {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : textInput(formula);
}

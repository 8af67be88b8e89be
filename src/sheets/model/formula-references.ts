import { columnLetters } from "./cell-address";
import { columnNumber } from "./column-number";

/** One end of a reference; whole columns have no row, whole rows no column. */
export type ReferenceCorner = {
  readonly column: number | null;
  readonly row: number | null;
  /** With a `$`. */
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
};

/** `to` is null for a single cell; `sheet` is null for the formula's own sheet. */
export type FormulaReference = {
  readonly sheet: string | null;
  readonly from: ReferenceCorner;
  readonly to: ReferenceCorner | null;
};

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*";
const PLAIN_SHEET = "(?:\\[[^\\[\\]]*\\])?[\\p{L}\\p{N}_.]+(?::[\\p{L}\\p{N}_.]+)?";
const SHEET = `(?<prefix>(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>${PLAIN_SHEET}))!)`;
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const COLUMNS = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}";
const ROWS = "\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}";
const REFERENCE = `(?<area>${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!\\\\])`;
/** What stands in a formula without being a reference, though a part of it may look like one. */
const TEXT = '"(?:[^"]|"")*"';
const ERROR = "#[A-Z/\\d]+[!?]?";
const NUMBER = "\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?";
const OTHER = `'(?:[^']|'')*'!?|(?:${PLAIN_SHEET})!|\\[[^\\[\\]]*\\]|${NAME}|${NUMBER}`;

const TOKEN = new RegExp(`${TEXT}|${ERROR}|${SHEET}?${REFERENCE}|${OTHER}`, "gu");
const CORNER = /^(?<columnMark>\$?)(?<letters>[A-Za-z]*)(?<rowMark>\$?)(?<digits>\d*)$/;

function corner(text: string): ReferenceCorner {
  const { columnMark, letters = "", rowMark, digits = "" } = CORNER.exec(text)?.groups ?? {};
  // Of `$5` the pattern takes the mark for the column's.
  const rowFixed = rowMark === "$" || (letters === "" && columnMark === "$");
  return {
    column: letters === "" ? null : columnNumber(letters.toUpperCase()),
    row: digits === "" ? null : Number(digits),
    columnFixed: letters !== "" && columnMark === "$",
    rowFixed,
  };
}

function isOnGrid({ column, row }: ReferenceCorner): boolean {
  return (column ?? 1) <= LAST_COLUMN && (row ?? 1) <= LAST_ROW;
}

function cornerText({ column, row, columnFixed, rowFixed }: ReferenceCorner): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${row}`;
}

function areaText({ from, to }: FormulaReference): string {
  return to ? `${cornerText(from)}:${cornerText(to)}` : cornerText(from);
}

/**
 * The formula (without `=`) with each of its A1 references replaced; `null` stands for one that
 * points nowhere any more and becomes `#REF!`. Texts, names, functions like `LOG10`, references
 * into other files and across several sheets stay as they are.
 */
export function mapReferences(
  formula: string,
  map: (reference: FormulaReference) => FormulaReference | null
): string {
  return formula.replace(TOKEN, (token: string, ...found: unknown[]) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const { area, prefix = "", quoted, plain } = groups;
    if (area === undefined) return token;
    const [first = "", last] = area.split(":");
    const to = last === undefined ? null : corner(last);
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    const reference = { sheet, from: corner(first), to };
    if (!isOnGrid(reference.from) || (to && !isOnGrid(to))) return token;
    const mapped = map(reference);
    return prefix + (mapped ? areaText(mapped) : "#REF!");
  });
}

/** The A1 references of a formula (without `=`), in their order. */
export function referencesOf(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

import { HostError, invalidArgument } from "../protocol/host-error";
import { cellsOf, formatArea, isUnbounded } from "../model/area";
import type { Area } from "../model/area";
import { isBlank } from "../model/cell-state";
import type { CellState } from "../model/cell-state";
import { typedInput } from "../model/typed-input";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";

/** The most cells that one request can read. */
const MOST_CELLS = 5_000_000;

const SIZE_MISMATCH = "the array has not the size of the range";

/** One value for each cell, row by row; `null` for a range without end. */
export function readGrid<T>(
  area: Area,
  read: (row: number, column: number) => T
): (T | null)[][] | null {
  const { top, left, bottom, right } = area;
  if (isUnbounded(area)) return null;
  const columns = right - left + 1;
  if ((bottom - top + 1) * columns > MOST_CELLS) throw new HostError("InvalidOperation", "too big");
  return Array.from({ length: bottom - top + 1 }, (_row, y) =>
    Array.from({ length: columns }, (_column, x) => read(top + y, left + x))
  );
}

function rowsOf(area: Area, given: unknown): readonly (readonly unknown[])[] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (!Array.isArray(given)) {
    return Array.from({ length: height }, () => Array.from({ length: width }, () => given));
  }
  const rows = given as readonly unknown[];
  const fits = rows.length === height && rows.every((r) => Array.isArray(r) && r.length === width);
  if (!fits) throw invalidArgument(SIZE_MISMATCH);
  return rows as readonly (readonly unknown[])[];
}

/**
 * Gives each cell its own value of the array, or all the same one. `null` leaves a cell as it is.
 * Throws `InvalidArgument` for an array of another size and for a range without end.
 */
export function writeGrid(
  area: Area,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void
): void {
  if (isUnbounded(area)) throw invalidArgument(`a range without end: ${formatArea(area)}`);
  const rows = rowsOf(area, given);
  for (const [row, column] of cellsOf(area)) {
    const value = rows[row - area.top]?.[column - area.left];
    if (value !== null && value !== undefined) write(row, column, value);
  }
}

/** Writes values or formulas, as Excel reads them. What lies under a merge takes nothing. */
export function writeContent(
  { options }: Session,
  sheet: SheetState,
  area: Area,
  given: unknown
): void {
  writeGrid(area, given, (row, column, value) => {
    if (sheet.isCovered(row, column)) return;
    const { format } = sheet.cell(row, column);
    const input = typedInput(value, format.numberFormat, options.thisYear);
    const isGiven = input.numberFormat !== null && format.numberFormat === "General";
    const numberFormat = isGiven ? (input.numberFormat ?? "General") : format.numberFormat;
    const looks = isGiven ? { ...format, numberFormat } : format;
    sheet.put(row, column, { ...input.content, format: looks });
  });
}

/** The value as the API gives it: a formula's result, `""` for a blank cell. */
export function valueOf(
  { options }: Session,
  sheet: SheetState,
  row: number,
  column: number
): string | number | boolean {
  if (sheet.isCovered(row, column)) return "";
  const cell = sheet.cell(row, column);
  if (cell.formula === undefined) return cell.value ?? "";
  const address = formatArea({ top: row, bottom: row, left: column, right: column });
  const known = options.resultOf({ sheet: sheet.name, address, formula: cell.formula });
  return (known === undefined ? cell.value : known) ?? "";
}

export function formulaOf(cell: CellState): string | number | boolean {
  return cell.formula === undefined ? (cell.value ?? "") : `=${cell.formula}`;
}

/** One of Excel's range value types. */
export function valueTypeOf(cell: CellState, value: string | number | boolean): string {
  if (cell.isError) return "Error";
  if (isBlank(cell)) return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

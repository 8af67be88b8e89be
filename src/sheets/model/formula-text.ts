import { columnLetters } from "./cell-address";
import type { CellPosition } from "./cell-address";
import type { CellRange } from "./cell-range";

/** `"Nguồn ""khác"""`: a text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `$A$5`. */
export function fixedCell({ row, column }: CellPosition): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `$A$5:$A$16`. */
export function fixedRange({ from, to }: CellRange): string {
  return `${fixedCell(from)}:${fixedCell(to)}`;
}

/** `'Danh mục'!$A$5`. */
export function absoluteCell(sheet: string, at: CellPosition): string {
  return `${sheetPrefix(sheet)}${fixedCell(at)}`;
}

/** `'Danh mục'!$A$5:$A$16`. */
export function absoluteRange(sheet: string, range: CellRange): string {
  return `${sheetPrefix(sheet)}${fixedRange(range)}`;
}

/** `'Sổ kinh phí'!`, an apostrophe in the name doubled. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

import type { CellRange } from "../../sheets/model/sheet-description";

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** `AA` → 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `A6:A13` → its range; `null` for anything that is not two cells, first one first. */
export function parseArea(reference: string): CellRange | null {
  const [, left = "", top = "", right = "", bottom = ""] = REFERENCE.exec(reference) ?? [];
  if (!left) return null;
  const from = { row: Number(top), column: columnNumber(left) };
  const to = { row: Number(bottom), column: columnNumber(right) };
  return from.row <= to.row && from.column <= to.column ? { from, to } : null;
}

import type { CellRange } from "../../sheets/model/cell-range";
import { parseRange } from "./parse-range";

/** `A6:A13` → its range; `null` for anything that is not two cells, first one first. */
export function parseArea(reference: string): CellRange | null {
  const range = reference.includes(":") ? parseRange(reference) : null;
  if (!range) return null;
  const { from, to } = range;
  return from.row <= to.row && from.column <= to.column ? range : null;
}

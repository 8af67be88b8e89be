import { cellName } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";

/** `A1:J67`; a single cell is `A1`. */
export function rangeReference({ from, to }: CellRange): string {
  const first = cellName(from);
  const last = cellName(to);
  return first === last ? first : `${first}:${last}`;
}

import { cellPosition } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";

/** `A6:A13`, `$B$2` → their range; `null` for anything else. */
export function parseRange(reference: string): CellRange | null {
  const [first = "", last = first, ...more] = reference.replaceAll("$", "").split(":");
  const from = cellPosition(first);
  const to = cellPosition(last);
  return from?.row && to?.row && more.length === 0 ? { from, to } : null;
}

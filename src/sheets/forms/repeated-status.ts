import type { CellPosition } from "../model/cell-address";
import { cellName } from "../model/cell-address";

/** The 2026 form prints the status: the tracking block only repeats that cell, by this formula. */
export function repeatedStatus(printed: CellPosition): string {
  return `${cellName(printed)}&""`;
}

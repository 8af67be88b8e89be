import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../../sheets/model/cell-range";

/** The grid counts from nought. */
export function gridRange({ from, to }: CellRange): IRange {
  return {
    startRow: from.row - 1,
    startColumn: from.column - 1,
    endRow: to.row - 1,
    endColumn: to.column - 1,
  };
}

import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../../sheets/model/cell-range";

type Size = { readonly rowCount: number; readonly columnCount: number };

/** `NaN` stands in the grid for the end of a whole row or column. */
function bounded(index: number, end: number): number {
  return Number.isNaN(index) ? end : index;
}

/** A range of the grid counted from one and cut at the sheet's size. */
export function describedRange(range: IRange, { rowCount, columnCount }: Size): CellRange {
  return {
    from: {
      row: bounded(range.startRow, 0) + 1,
      column: bounded(range.startColumn, 0) + 1,
    },
    to: {
      row: bounded(range.endRow, rowCount - 1) + 1,
      column: bounded(range.endColumn, columnCount - 1) + 1,
    },
  };
}

import { LAST_ROW } from "./formula-references";
import type { CellRange } from "./cell-range";

/** `count` new rows above row `before` of a sheet. */
export type RowInsertion = {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
};

/** Where a row stands after the insertion. */
export function rowAfter(row: number, { before, count }: RowInsertion): number {
  return row < before ? row : row + count;
}

/** A block that the insertion cuts grows by the new rows, as in Excel. */
export function rangeAfter({ from, to }: CellRange, insertion: RowInsertion): CellRange {
  return {
    from: { ...from, row: rowAfter(from.row, insertion) },
    to: { ...to, row: Math.min(rowAfter(to.row, insertion), LAST_ROW) },
  };
}

import type { CellPosition } from "./cell-address";
import type { CellRange } from "./cell-range";

export function contains({ from, to }: CellRange, { row, column }: CellPosition): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

export function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.from.row <= other.to.row &&
    one.to.row >= other.from.row &&
    one.from.column <= other.to.column &&
    one.to.column >= other.from.column
  );
}

function block(top: number, left: number, bottom: number, right: number): CellRange[] {
  const range = { from: { row: top, column: left }, to: { row: bottom, column: right } };
  return top <= bottom && left <= right ? [range] : [];
}

/** What is left of a block without the cells of another, as up to four blocks. */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  if (!overlaps(range, hole)) return [range];
  const { from, to } = range;
  const top = Math.max(from.row, hole.from.row);
  const bottom = Math.min(to.row, hole.to.row);
  return [
    ...block(from.row, from.column, top - 1, to.column),
    ...block(top, from.column, bottom, hole.from.column - 1),
    ...block(top, hole.to.column + 1, bottom, to.column),
    ...block(bottom + 1, from.column, to.row, to.column),
  ];
}

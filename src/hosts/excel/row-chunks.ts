import type { CellRange } from "../../sheets/model/cell-range";

/** A range in parts of at most so many rows, from the top. */
export function rowChunks({ from, to }: CellRange, rows: number): CellRange[] {
  const count = Math.ceil((to.row - from.row + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const first = from.row + index * rows;
    const last = Math.min(to.row, first + rows - 1);
    return { from: { ...from, row: first }, to: { ...to, row: last } };
  });
}

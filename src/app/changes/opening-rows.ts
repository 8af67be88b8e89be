import type { SheetChange } from "../../sheets/model/workbook-change";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";

export type OpenedRows = {
  /** The first of the free rows. */
  readonly first: number;
  /** How many rows everything from `first` on moved down. */
  readonly moved: number;
  readonly steps: readonly SheetChange[];
};

/**
 * Makes room for rows at a place of the plan table. Behind the last row its blank rows are taken,
 * one of them always left over; anywhere else rows are inserted, formatted like their neighbour.
 */
export function openingRows(layout: PlanSheetLayout, at: number, count: number): OpenedRows {
  if (at > layout.lastRow && layout.freeRows > count) return { first: at, moved: 0, steps: [] };
  const like = likeRow(layout, at);
  return {
    first: at,
    moved: count,
    steps: [{ kind: "insert-rows", sheet: layout.sheet, before: at, count, like }],
  };
}

/** The nearest plan row: a banner beside the place has merged cells. */
function likeRow({ rows, firstRow }: PlanSheetLayout, at: number): number {
  const starts = [...rows.values()].map(({ first }) => first);
  const nearest = starts.reduce<number | null>(
    (best, row) => (best === null || Math.abs(row - at) < Math.abs(best - at) ? row : best),
    null
  );
  return nearest ?? firstRow;
}

import type { PlanRow, RowField } from "../plan/plan-row";
import { ROW_FIELDS } from "../plan/plan-row";
import { oncePer } from "../remembering/once-per";
import { isBlank } from "./is-blank";

export type RowCell = { readonly row: PlanRow; readonly field: RowField; readonly words: string };

/** The cells of the rows that say something, row by row. */
export function rowCells(
  rows: readonly PlanRow[],
  fields?: readonly RowField[]
): readonly RowCell[] {
  const cells = filledCells(rows);
  return fields === undefined ? cells : cells.filter(({ field }) => fields.includes(field));
}

const filledCells = oncePer((rows: readonly PlanRow[]): readonly RowCell[] => {
  const cells: RowCell[] = [];
  for (const row of rows) {
    for (const field of ROW_FIELDS) {
      const words = row.words[field];
      if (words !== null && !isBlank(words)) cells.push({ row, field, words });
    }
  }
  return cells;
});

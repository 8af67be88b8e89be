import type { PlanRow, RowField } from "../plan/plan-row";
import { ROW_FIELDS } from "../plan/plan-row";
import { isBlank } from "./is-blank";

export type RowCell = { readonly row: PlanRow; readonly field: RowField; readonly words: string };

/** The cells of the rows that say something, row by row. */
export function rowCells(
  rows: readonly PlanRow[],
  fields: readonly RowField[] = ROW_FIELDS
): readonly RowCell[] {
  return rows.flatMap((row) =>
    fields.flatMap((field) => {
      const words = row.words[field];
      return words === null || isBlank(words) ? [] : [{ row, field, words }];
    })
  );
}

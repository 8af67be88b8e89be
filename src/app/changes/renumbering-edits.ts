import type { RowId } from "../../domain/plan/plan-row";
import type { CellEdit } from "../../sheets/model/workbook-change";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";

export type AddedRow = {
  /** The plan row above the new one; `null` for none. */
  readonly after: RowId | null;
  /** The new row's place on the sheet. */
  readonly row: number;
  /** How many rows everything below moved down. */
  readonly moved: number;
};

/** Numbers the new row and those after it, where the plan's rows are numbered 1, 2, 3 throughout. */
export function renumberingEdits(opened: OpenedPlan, { after, row, moved }: AddedRow): CellEdit[] {
  const { file, sheet } = opened;
  const column = file.layout.columns.get("number");
  if (column === undefined || !isNumbered(opened, column)) return [];
  const ids = file.plan.rows.map(({ id }) => id);
  const index = after === null ? 0 : ids.indexOf(after) + 1;
  const later = ids.slice(index).flatMap((id, offset): CellEdit[] => {
    const first = file.layout.rows.get(id)?.first;
    const value = withNumber(textAt(sheet, first ?? 0, column), index + offset + 2);
    return first === undefined ? [] : [{ row: first + moved, column, value }];
  });
  return [{ row, column, value: String(index + 1) }, ...later];
}

/** A form that numbers its rows, or rows that are numbered already. */
function isNumbered({ file, sheet }: OpenedPlan, column: number): boolean {
  const { plan, layout } = file;
  if (plan.rows.length === 0) return plan.form === "tt57-2026-bieu2";
  return plan.rows.every(({ id }, index) => {
    const first = layout.rows.get(id)?.first;
    return (
      first !== undefined && textAt(sheet, first, column).replace(/\.$/, "") === `${index + 1}`
    );
  });
}

function withNumber(written: string, number: number): string {
  return written.endsWith(".") ? `${number}.` : String(number);
}

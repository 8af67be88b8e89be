import type { FormId } from "../../domain/plan/form-id";
import type { PlanRow } from "../../domain/plan/plan-row";
import { rowHeightsOf } from "../layout/row-heights-of";
import type { ColumnRole } from "./form-spec";
import { FORM_SPECS } from "./form-specs";
import { PLAN_STYLES } from "./plan-styles";

/** The height in points that a row's words need on the form; `null` for a row without words. */
export function planRowHeight(form: FormId, row: PlanRow): number | null {
  const { columns } = FORM_SPECS[form];
  const cells = columns.map(({ role, centered }, index) => ({
    row: 1,
    column: index + 1,
    value: wordsOf(row, role),
    style: centered ? PLAN_STYLES.centeredCell : PLAN_STYLES.cell,
  }));
  const columnWidths = columns.map(({ width }) => width);
  return rowHeightsOf({ cells, merges: [], columnWidths })[1] ?? null;
}

function wordsOf(row: PlanRow, role: ColumnRole): string {
  if (role === "number" || role === "standard") return "";
  if (role === "criterion" || role === "standard-criterion") return row.criterionWords ?? "";
  return row.words[role] ?? "";
}

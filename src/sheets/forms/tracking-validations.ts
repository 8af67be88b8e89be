import type { Plan } from "../../domain/plan/plan";
import { listRanges } from "../lists/list-ranges";
import type { ListValidation } from "../model/sheet-description";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import type { PlanTableRows } from "./plan-table-block";
import { TRACKING_COLUMNS } from "./tracking-columns";

/** Choices for criterion and status; other words are allowed, since the form does not fix them. */
export function trackingValidations(
  draft: PlanSheetDraft,
  plan: Plan,
  table: PlanTableRows
): ListValidation[] {
  const { criteria, statuses } = listRanges(plan);
  const list = (column: number, source: string): ListValidation => ({
    range: { from: { row: table.firstRow, column }, to: { row: table.lastRow, column } },
    source,
    strict: false,
  });
  const tracking = (role: "criterion" | "status") =>
    draft.trackingColumn + TRACKING_COLUMNS.findIndex((column) => column.role === role);
  const printedStatus = draft.spec.columns.findIndex((column) => column.role === "status") + 1;
  return [
    list(tracking("criterion"), criteria),
    list(printedStatus === 0 ? tracking("status") : printedStatus, statuses),
  ];
}

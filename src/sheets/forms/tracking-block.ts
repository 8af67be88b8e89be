import type { Plan } from "../../domain/plan/plan";
import type { PlanRow, RowId } from "../../domain/plan/plan-row";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import { PLAN_STYLES } from "./plan-styles";
import type { PlanTableRows } from "./plan-table-block";
import { repeatedStatus } from "./repeated-status";
import { trackedValue } from "./tracked-value";
import { trackingStyle } from "./tracking-style";
import { TRACKING_COLUMNS, trackingTitle } from "./tracking-columns";

/** What each row still needs from the user, worded. */
export type ClarifyNotes = ReadonlyMap<RowId, string>;

/** The narrow block right of the print area: row ids, criteria, dates, lead, status, open points. */
export function putTracking(
  draft: PlanSheetDraft,
  plan: Plan,
  table: PlanTableRows,
  notes: ClarifyNotes
): void {
  const title = trackingTitle(plan.catalog, plan.schoolYear);
  const titleRow = table.headingRows[0] - 1;
  draft.put({ row: titleRow, column: draft.trackingColumn }, title, PLAN_STYLES.trackingTitle);
  TRACKING_COLUMNS.forEach(({ heading }, offset) => {
    const at = { row: table.headingRows[0], column: draft.trackingColumn + offset };
    draft.put(at, heading, PLAN_STYLES.trackingHeading);
  });
  for (const row of plan.rows) {
    const sheetRow = table.rowOf.get(row.id);
    if (sheetRow !== undefined) putTrackingRow(draft, row, sheetRow, notes.get(row.id) ?? null);
  }
  putExtras(draft, plan.rows, table);
}

function putTrackingRow(
  draft: PlanSheetDraft,
  row: PlanRow,
  sheetRow: number,
  note: string | null
): void {
  TRACKING_COLUMNS.forEach(({ role }, offset) => {
    const at = { row: sheetRow, column: draft.trackingColumn + offset };
    const printed = role === "status" ? printedStatus(draft, sheetRow) : null;
    const value = role === "clarify" ? note : trackedValue(row, role);
    if (printed) draft.putFormula(at, printed, value ?? "", trackingStyle(role));
    else draft.put(at, value, trackingStyle(role));
  });
}

function printedStatus(draft: PlanSheetDraft, row: number): string | null {
  const column = draft.spec.columns.findIndex(({ role }) => role === "status") + 1;
  return column === 0 ? null : repeatedStatus({ row, column });
}

/** The school's own columns, kept where no form prints them. */
function putExtras(draft: PlanSheetDraft, rows: readonly PlanRow[], table: PlanTableRows): void {
  const headings = rows[0]?.extras.map((extra) => extra.heading) ?? [];
  headings.forEach((heading, offset) => {
    const column = draft.extrasColumn + offset;
    draft.put({ row: table.headingRows[0], column }, heading, PLAN_STYLES.trackingHeading);
    for (const row of rows) {
      const sheetRow = table.rowOf.get(row.id);
      const words = row.extras[offset]?.words ?? null;
      if (sheetRow !== undefined) draft.put({ row: sheetRow, column }, words, PLAN_STYLES.tracking);
    }
  });
}

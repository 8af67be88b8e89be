import type { PlanRow } from "../plan/plan-row";
import type { RowReadings } from "../plan/read-rows";
import { budgetYearsOf } from "../timeline/budget-years";

/** Whether the row's period, as tracked or else as read, touches more than one calendar year. */
export function spansBudgetYears(row: PlanRow, readings: RowReadings): boolean {
  const period = readings.get(row.id)?.period;
  const start = row.tracking.start ?? period?.start ?? null;
  const end = row.tracking.end ?? period?.end ?? null;
  return start !== null && end !== null && budgetYearsOf(start, end).length > 1;
}

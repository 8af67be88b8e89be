import { trackedPeriod } from "../plan/tracked-period";
import type { PlanRow } from "../plan/plan-row";
import type { RowReadings } from "../plan/read-rows";
import { budgetYearsOf } from "../timeline/budget-years";

/** Whether the row's period, as tracked or else as read, touches more than one calendar year. */
export function spansBudgetYears(row: PlanRow, readings: RowReadings): boolean {
  const { start, end } = trackedPeriod(row, readings.get(row.id));
  return start !== null && end !== null && budgetYearsOf(start, end).length > 1;
}

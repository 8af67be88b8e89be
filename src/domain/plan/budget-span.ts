import type { CalendarDate } from "../timeline/calendar-date";
import { partsOf } from "../timeline/parts-of-date";
import type { RowReading } from "./interpret-row";
import type { PlanRow } from "./plan-row";
import { trackedPeriod } from "./tracked-period";

export type Quarter = 1 | 2 | 3 | 4;
export type YearQuarter = { readonly year: number; readonly quarter: Quarter };

/** The quarters in which a row's period begins and ends: all that the ledger needs of its dates. */
export type BudgetSpan = { readonly from: YearQuarter | null; readonly to: YearQuarter | null };

export function budgetSpan(
  row: Pick<PlanRow, "tracking">,
  reading: Pick<RowReading, "period"> | undefined
): BudgetSpan {
  const { start, end } = trackedPeriod(row, reading);
  return { from: quarterOf(start), to: quarterOf(end) };
}

export function quarterOfMonth(month: number): Quarter {
  if (month <= 3) return 1;
  if (month <= 6) return 2;
  return month <= 9 ? 3 : 4;
}

function quarterOf(date: CalendarDate | null): YearQuarter | null {
  if (!date) return null;
  const { year, month } = partsOf(date);
  return { year, quarter: quarterOfMonth(month) };
}

import type { PlanRow } from "../plan/plan-row";
import type { CalendarDate } from "../timeline/calendar-date";
import { compareDates } from "../timeline/compare-dates";
import type { RowSituation } from "./row-situation";
import { rowSituation } from "./row-situation";

const CLOSED: ReadonlySet<RowSituation["kind"]> = new Set(["done", "dropped", "unclear"]);

export type OpenDeadline = { readonly row: PlanRow; readonly end: CalendarDate };

/**
 * The rows that are still to be done and have a last day, the earliest first; those of one day in
 * the order of the plan. What is late comes first by itself.
 */
export function openDeadlines(rows: readonly PlanRow[]): OpenDeadline[] {
  return rows
    .flatMap((row) => {
      const { end } = row.tracking;
      // Which day it is plays no part in whether a row is closed.
      const isOpen = end !== null && !CLOSED.has(rowSituation(row.tracking, end).kind);
      return isOpen ? [{ row, end }] : [];
    })
    .sort((one, other) => compareDates(one.end, other.end));
}

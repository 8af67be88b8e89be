import type { RowTracking } from "../plan/plan-row";
import { isStatus, STATUS_DONE, STATUS_DROPPED } from "../plan/statuses";
import type { CalendarDate } from "../timeline/calendar-date";
import { dayNumber } from "../timeline/day-number";

/** How a row stands on a day. `days`: to its deadline, or past it when it is overdue. */
export type RowSituation =
  | { readonly kind: "done" | "dropped" | "unclear" | "waiting" | "running" }
  | { readonly kind: "overdue" | "soon"; readonly days: number };

/** Days before a deadline from which on it is said to be near. */
export const USUAL_WARNING_DAYS = 14;

/**
 * Judged from the tracking block alone. Without a last day, or with one before the first, nobody
 * can say whether a row is late: it is `unclear`. A last day alone is a deadline.
 */
export function rowSituation(
  { start, end, status }: RowTracking,
  day: CalendarDate,
  warningDays = USUAL_WARNING_DAYS
): RowSituation {
  if (isStatus(status, STATUS_DONE)) return { kind: "done" };
  if (isStatus(status, STATUS_DROPPED)) return { kind: "dropped" };
  if (end === null || (start !== null && start > end)) return { kind: "unclear" };
  const days = dayNumber(end) - dayNumber(day);
  if (days < 0) return { kind: "overdue", days: -days };
  if (start !== null && start > day) return { kind: "waiting" };
  return days <= warningDays ? { kind: "soon", days } : { kind: "running" };
}

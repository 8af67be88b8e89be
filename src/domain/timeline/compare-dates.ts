import type { CalendarDate } from "./calendar-date";

/** Negative when `a` is the earlier day, positive when it is the later one, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { existingDate } from "../existing-date";
import { lastDayOfMonth } from "../last-day-of-month";
import type { Interval } from "../period-reading";

/** From the first day of one month to the last day of another of the same year. */
export function wholeMonths(year: number, first: number, last: number): Interval {
  return [existingDate(year, first, 1), existingDate(year, last, lastDayOfMonth(year, last))];
}

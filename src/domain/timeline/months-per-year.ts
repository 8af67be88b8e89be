import type { CalendarDate } from "./calendar-date";
import { periodMonths } from "./period-months";

/**
 * How many months of a period begin or run in each calendar year, in order of the years: the
 * shares by which money of a period across 31 December can be allocated.
 */
export function monthsPerYear(start: CalendarDate, end: CalendarDate): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  for (const { year } of periodMonths(start, end)) months.set(year, (months.get(year) ?? 0) + 1);
  return months;
}

import type { CalendarDate } from "./calendar-date";
import { monthsPerYear } from "./months-per-year";

/** The years of the public budget, which are calendar years, that a period touches, in order. */
export function budgetYearsOf(start: CalendarDate, end: CalendarDate): readonly number[] {
  return [...monthsPerYear(start, end).keys()];
}

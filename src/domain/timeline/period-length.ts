import type { CalendarDate } from "./calendar-date";
import { dayNumber } from "./day-number";
import { lastDayOfMonth } from "./last-day-of-month";
import { partsOf } from "./parts-of-date";
import { periodMonths } from "./period-months";

export type PeriodLength = { readonly months: number } | { readonly days: number };

/**
 * How long a period is, its first and last day included: in months where it runs from the first of
 * one month to the last day of one, else in days; `{ days: 0 }` when it ends before it starts.
 */
export function periodLength(start: CalendarDate, end: CalendarDate): PeriodLength {
  if (end < start) return { days: 0 };
  const { year, month, day } = partsOf(end);
  const coversMonths = partsOf(start).day === 1 && day === lastDayOfMonth(year, month);
  return coversMonths
    ? { months: periodMonths(start, end).length }
    : { days: dayNumber(end) - dayNumber(start) + 1 };
}

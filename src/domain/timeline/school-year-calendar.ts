import type { CalendarDate } from "./calendar-date";
import { existingDate } from "./existing-date";
import type { Interval } from "./period-reading";
import { startYearOf } from "./start-year-of";
import type { SchoolYear } from "./school-year";

/** The dates of one school year. Provinces set their own each year. */
export type SchoolYearCalendar = {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly semester1: Interval;
  readonly semester2: Interval;
};

/**
 * 1 September to 31 May, semester I from 5 September to 17 January, semester II from 18 January
 * (the time frame of Decision 2308/QĐ-BGDĐT for 2026-2027 and those before it), with what a
 * province has decided otherwise.
 */
export function schoolYearCalendar(
  schoolYear: SchoolYear,
  overrides: Partial<SchoolYearCalendar> = {}
): SchoolYearCalendar {
  const first = startYearOf(schoolYear);
  const second = first + 1;
  return {
    start: existingDate(first, 9, 1),
    end: existingDate(second, 5, 31),
    semester1: [existingDate(first, 9, 5), existingDate(second, 1, 17)],
    semester2: [existingDate(second, 1, 18), existingDate(second, 5, 31)],
    ...overrides,
  };
}

import type { CalendarDate } from "./calendar-date";
import { existingDate } from "./existing-date";
import type { Interval } from "./period-reading";
import { startYearOf } from "./start-year-of";
import type { SchoolYear } from "./school-year";
import { usualTetBreak } from "./tet-break";

/** The dates of one school year. Provinces set their own each year. */
export type SchoolYearCalendar = {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly semester1: Interval;
  readonly semester2: Interval;
  /** When schools are closed for Tết Nguyên Đán, `null` where nobody has said. */
  readonly tet: Interval | null;
  /** The days by which the plan is looked over: at least twice a year (Circular 57/2026, Biểu 2). */
  readonly checkpoints: readonly [CalendarDate, CalendarDate];
};

/**
 * 1 September to 31 May, semester I from 5 September to 17 January, semester II from 18 January
 * (the time frame of Decision 2308/QĐ-BGDĐT for 2026-2027 and those before it), with what a
 * province has decided otherwise. Checkpoints are the ends of both semesters.
 */
export function schoolYearCalendar(
  schoolYear: SchoolYear,
  overrides: Partial<SchoolYearCalendar> = {}
): SchoolYearCalendar {
  const first = startYearOf(schoolYear);
  const second = first + 1;
  const semester1: Interval = [existingDate(first, 9, 5), existingDate(second, 1, 17)];
  const semester2: Interval = [existingDate(second, 1, 18), existingDate(second, 5, 31)];
  return {
    start: existingDate(first, 9, 1),
    end: existingDate(second, 5, 31),
    semester1,
    semester2,
    tet: usualTetBreak(schoolYear),
    checkpoints: [(overrides.semester1 ?? semester1)[1], (overrides.semester2 ?? semester2)[1]],
    ...overrides,
  };
}

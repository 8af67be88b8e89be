import { schoolYear } from "../make-school-year";
import { schoolYearCalendar } from "../school-year-calendar";
import type { SchoolYearCalendar } from "../school-year-calendar";
import { startYearOf } from "../start-year-of";
import type { SchoolYear } from "../school-year";

/** The plan's year, by which what a time cell leaves out is inferred. */
export type ReadingContext = {
  /** `null` where the plan's school year is not known. */
  readonly startYear: number | null;
  readonly calendarOf: (startYear: number) => SchoolYearCalendar;
};

/** `calendar`: the province's dates of that one school year; every other has the usual ones. */
export function readingContext(
  planYear: SchoolYear | null,
  calendar: SchoolYearCalendar | undefined
): ReadingContext {
  const startYear = planYear && startYearOf(planYear);
  return {
    startYear,
    calendarOf: (year) =>
      calendar && year === startYear ? calendar : schoolYearCalendar(schoolYear(year)),
  };
}

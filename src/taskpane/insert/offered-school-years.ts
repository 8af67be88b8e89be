import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { schoolYear } from "../../domain/timeline/make-school-year";
import type { SchoolYear } from "../../domain/timeline/school-year";
import { schoolYearOf } from "../../domain/timeline/school-year-of";
import { startYearOf } from "../../domain/timeline/start-year-of";

/** Latest first: the year to come is planned in the summer, the last one may be caught up. */
const YEARS_FROM_NOW = [1, 0, -1] as const;

export function offeredSchoolYears(today: CalendarDate): SchoolYear[] {
  const start = startYearOf(schoolYearOf(today));
  return YEARS_FROM_NOW.map((years) => schoolYear(start + years));
}

import type { Plan } from "../plan/plan";
import type { CalendarDate } from "../timeline/calendar-date";
import { schoolYearCalendar } from "../timeline/school-year-calendar";

/** The day of issue, else the first day of the school year; `null` where neither is known. */
export function dayOfPlan({ header, schoolYear, calendar }: Plan): CalendarDate | null {
  return (
    header.issued ??
    (schoolYear === null ? null : (calendar ?? schoolYearCalendar(schoolYear)).start)
  );
}

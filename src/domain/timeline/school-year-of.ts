import type { CalendarDate } from "./calendar-date";
import { schoolYear } from "./make-school-year";
import { partsOf } from "./parts-of-date";
import { beginsSchoolYear } from "./school-year-month";
import type { SchoolYear } from "./school-year";

/** The school year a day belongs to: from August it is the one that begins in that year. */
export function schoolYearOf(date: CalendarDate): SchoolYear {
  const { year, month } = partsOf(date);
  return schoolYear(beginsSchoolYear(month) ? year : year - 1);
}

import type { Plan } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { existingDate } from "../../domain/timeline/existing-date";
import { monthsOf } from "../../domain/timeline/months-of-school-year";
import { schoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import type { SchoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import { schoolYearOf } from "../../domain/timeline/school-year-of";
import { startYearOf } from "../../domain/timeline/start-year-of";

export const PROGRESS_WIDTHS = {
  id: 5.375,
  task: 29.75,
  lead: 19.25,
  start: 9.25,
  end: 9.25,
  status: 13.125,
  situation: 16.625,
} as const;

export const PROGRESS_COLUMNS = {
  id: 1,
  task: 2,
  lead: 3,
  start: 4,
  end: 5,
  status: 6,
  situation: 7,
} as const;

export const FIRST_HALF_COLUMN = 8;
export const HALF_WIDTH = 2.125;
/** From the 16th on it is a month's second half. */
export const SECOND_HALF_DAY = 16;

export const PROGRESS_ROWS = {
  labels: 4,
  figures: 5,
  year: 7,
  month: 8,
  semester: 9,
  day: 10,
  marks: 11,
  first: 12,
} as const;

const SPARE_ROWS = 3;
const DAYS_OF_WARNING = 14;

/** Rows of what the user may change below the grid, and its present values. */
export type ProgressLayout = {
  readonly lastLine: number;
  readonly note: number;
  readonly inputs: {
    readonly title: number;
    readonly semester1: number;
    readonly semester2: number;
    readonly warning: number;
    readonly checkpoint1: number;
    readonly checkpoint2: number;
  };
  readonly calendar: SchoolYearCalendar;
  readonly warningDays: number;
  /** First day of every half month, and of the month after the last. */
  readonly halves: readonly CalendarDate[];
  /** Of the half months themselves. */
  readonly lastHalfColumn: number;
};

/** A plan without a school year is shown in the one of `viewDate`. */
export function progressLayout(plan: Plan, viewDate: CalendarDate): ProgressLayout {
  const schoolYear = plan.schoolYear ?? schoolYearOf(viewDate);
  const lastLine = PROGRESS_ROWS.first + plan.rows.length + SPARE_ROWS - 1;
  const title = lastLine + 4;
  const halves = monthsOf(schoolYear).flatMap(({ year, month }) => [
    existingDate(year, month, 1),
    existingDate(year, month, SECOND_HALF_DAY),
  ]);
  return {
    lastLine,
    note: lastLine + 2,
    inputs: {
      title,
      semester1: title + 2,
      semester2: title + 3,
      warning: title + 4,
      checkpoint1: title + 5,
      checkpoint2: title + 6,
    },
    calendar: schoolYearCalendar(schoolYear),
    warningDays: DAYS_OF_WARNING,
    halves: [...halves, existingDate(startYearOf(schoolYear) + 1, 9, 1)],
    lastHalfColumn: FIRST_HALF_COLUMN + halves.length - 1,
  };
}

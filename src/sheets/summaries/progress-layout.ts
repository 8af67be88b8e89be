import { loadByLead } from "../../domain/rollup/load-by-lead";
import { openDeadlines } from "../../domain/rollup/open-deadlines";
import type { Plan } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { existingDate } from "../../domain/timeline/existing-date";
import { monthsOf } from "../../domain/timeline/months-of-school-year";
import { schoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import type { SchoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import { schoolYearOf } from "../../domain/timeline/school-year-of";
import { startYearOf } from "../../domain/timeline/start-year-of";
import type { CellRange } from "../model/cell-range";

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

const HALVES = 26;

export const FIRST_HALF_COLUMN = 8;
export const LAST_HALF_COLUMN = FIRST_HALF_COLUMN + HALVES - 1;
export const HALF_WIDTH = 2.125;
/** From the 16th on it is a month's second half. */
export const SECOND_HALF_DAY = 16;

/** Right of the print: the end of the last half month, and what other cells are worked out from. */
export const HELPER_COLUMNS = {
  gridEnd: LAST_HALF_COLUMN + 1,
  /** Which of the plan sheet's rows has the line's id. */
  place: LAST_HALF_COLUMN + 2,
  /** Deadline and place in one number, by which open deadlines are sorted. */
  due: LAST_HALF_COLUMN + 3,
  /** Which bar the line has. */
  bar: LAST_HALF_COLUMN + 4,
} as const;

export const HELPER_WIDTHS = { gridEnd: 6, place: 6, due: 9.5, bar: 5 } as const;

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
/** The nearest deadlines, with room for some more; a sentence below them counts the rest. */
const MOST_DEADLINES = 40;
const SPARE_DEADLINES = 5;
/** The largest loads; the others share a line. */
const MOST_LEADS = 40;
const INPUTS = 8;

/** Where everything stands that depends on the number of rows and leads. */
export type ProgressLayout = {
  readonly lastLine: number;
  /** The legend; below it the warning of rows that are not listed. */
  readonly legend: number;
  readonly inputs: {
    readonly title: number;
    readonly year: number;
    readonly semester1: number;
    readonly semester2: number;
    readonly tet: number;
    readonly warning: number;
    readonly checkpoint1: number;
    readonly checkpoint2: number;
    readonly view: number;
  };
  /** Beside the inputs. The leads' lines, then one each for others, nobody and the ledger's rest. */
  readonly load: {
    readonly title: number;
    readonly first: number;
    readonly leads: number;
    readonly others: number;
    readonly nobody: number;
    readonly elsewhere: number;
    readonly total: number;
  };
  readonly deadlines: {
    readonly title: number;
    readonly first: number;
    readonly last: number;
    readonly note: number;
  };
  readonly calendar: SchoolYearCalendar;
  /** First day of every half month, and of the month after the last. */
  readonly halves: readonly CalendarDate[];
};

/** A plan without a school year is shown in the one of `viewDate`. */
export function progressLayout(
  plan: Plan,
  viewDate: CalendarDate,
  lineCount: number
): ProgressLayout {
  const schoolYear = plan.schoolYear ?? schoolYearOf(viewDate);
  const lastLine = PROGRESS_ROWS.first + lineCount + SPARE_ROWS - 1;
  const legend = lastLine + 2;
  const inputs = inputRows(legend + 3);
  const load = loadRows(legend + 3, leadsOf(plan, viewDate));
  const title = Math.max(inputs.title + 1 + INPUTS, load.total) + 2;
  const lines = deadlineLines(plan);
  const halves = monthsOf(schoolYear).flatMap(({ year, month }) => [
    existingDate(year, month, 1),
    existingDate(year, month, SECOND_HALF_DAY),
  ]);
  return {
    lastLine,
    legend,
    inputs,
    load,
    deadlines: { title, first: title + 2, last: title + 1 + lines, note: title + 2 + lines },
    calendar: plan.calendar ?? schoolYearCalendar(schoolYear),
    halves: [...halves, existingDate(startYearOf(schoolYear) + 1, 9, 1)],
  };
}

function deadlineLines({ rows }: Plan): number {
  const wanted = openDeadlines(rows).length + SPARE_DEADLINES;
  return Math.max(1, Math.min(wanted, rows.length, MOST_DEADLINES));
}

function inputRows(title: number): ProgressLayout["inputs"] {
  return {
    title,
    year: title + 2,
    semester1: title + 3,
    semester2: title + 4,
    tet: title + 5,
    checkpoint1: title + 6,
    checkpoint2: title + 7,
    warning: title + 8,
    view: title + 9,
  };
}

function loadRows(title: number, leads: number): ProgressLayout["load"] {
  const first = title + 2;
  const others = first + leads;
  return {
    title,
    first,
    leads,
    others,
    nobody: others + 1,
    elsewhere: others + 2,
    total: others + 3,
  };
}

function leadsOf(plan: Plan, viewDate: CalendarDate): number {
  const named = loadByLead(plan, viewDate).filter(({ lead }) => lead !== null);
  return Math.min(named.length, MOST_LEADS);
}

/** The cells of all lines in a column. */
export function lineCells({ lastLine }: ProgressLayout, column: number): CellRange {
  return { from: { row: PROGRESS_ROWS.first, column }, to: { row: lastLine, column } };
}

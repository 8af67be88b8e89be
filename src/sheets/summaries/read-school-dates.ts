import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { USUAL_WARNING_DAYS } from "../../domain/rollup/row-situation";
import { fromSerial } from "../../domain/timeline/date-serial";
import { existingDate } from "../../domain/timeline/existing-date";
import type { Interval } from "../../domain/timeline/period-reading";
import { schoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import type { SchoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import type { SchoolYear } from "../../domain/timeline/school-year";
import { startYearOf } from "../../domain/timeline/start-year-of";
import type { SourceCell, SourceSheet } from "../model/source-row";
import { INPUT_LABELS } from "./progress-inputs";
import { PROGRESS_COLUMNS } from "./progress-layout";

type Label = keyof typeof INPUT_LABELS;
const LABELS = new Map<string, Label>(
  (Object.keys(INPUT_LABELS) as Label[]).map((label) => [INPUT_LABELS[label], label])
);
const LONGEST_WARNING = 366;

/** What stands in the two cells beside a label; `null`: no number. */
type Entered = ReadonlyMap<Label, readonly [number | null, number | null]>;

/**
 * The dates of the school year as the progress sheet has them: a province decides them, so they are
 * the user's to change. An entry that is no date, the wrong way round or of another year (the sheet
 * of last year's plan) does not count. `null` when all is as usual.
 */
export function readSchoolDates(
  progress: SourceSheet | undefined,
  schoolYear: SchoolYear | null
): SchoolYearCalendar | null {
  if (!progress || schoolYear === null) return null;
  const entered = enteredNumbers(progress);
  const usual = schoolYearCalendar(schoolYear);
  const interval = (label: Label) => intervalOf(entered.get(label), schoolYear);
  const [year, semester1, semester2] = [
    interval("year"),
    interval("semester1"),
    interval("semester2"),
  ];
  const tet = isBlank(entered.get("tet")) ? null : (interval("tet") ?? usual.tet);
  const own = schoolYearCalendar(schoolYear, {
    ...(year && { start: year[0], end: year[1] }),
    ...(semester1 && { semester1 }),
    ...(semester2 && { semester2 }),
    tet,
  });
  const checkpoint = (label: Label, usualDay: CalendarDate) =>
    dayOf(entered.get(label)?.[0] ?? null, schoolYear) ?? usualDay;
  const [first, second] = own.checkpoints;
  const calendar: SchoolYearCalendar = {
    ...own,
    checkpoints: [checkpoint("checkpoint1", first), checkpoint("checkpoint2", second)],
  };
  return JSON.stringify(calendar) === JSON.stringify(usual) ? null : calendar;
}

/** How many days before a deadline the progress sheet is to warn. */
export function readWarningDays(progress: SourceSheet | undefined): number {
  const days = progress && enteredNumbers(progress).get("warning")?.[0];
  const isSensible =
    typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= LONGEST_WARNING;
  return isSensible ? days : USUAL_WARNING_DAYS;
}

/** The day that the progress sheet is to be looked at from; `null`: the current one. */
export function readViewDate(progress: SourceSheet | undefined): CalendarDate | null {
  const serial = progress && enteredNumbers(progress).get("view")?.[0];
  return typeof serial === "number" ? fromSerial(serial) : null;
}

function enteredNumbers(sheet: SourceSheet): Entered {
  const entered = new Map<Label, readonly [number | null, number | null]>();
  for (const { cells } of sheet.rows) {
    const label = LABELS.get(cells.find(({ column }) => column === 1)?.text ?? "");
    if (label === undefined) continue;
    entered.set(label, [
      numberIn(cells, PROGRESS_COLUMNS.start),
      numberIn(cells, PROGRESS_COLUMNS.end),
    ]);
  }
  return entered;
}

function numberIn(cells: readonly SourceCell[], at: number): number | null {
  return cells.find(({ column }) => column === at)?.number ?? null;
}

function isBlank(pair: readonly [number | null, number | null] | undefined): boolean {
  return pair?.[0] === null && pair[1] === null;
}

function intervalOf(
  pair: readonly [number | null, number | null] | undefined,
  schoolYear: SchoolYear
): Interval | null {
  const [start, end] = [pair?.[0] ?? null, pair?.[1] ?? null].map((n) => dayOf(n, schoolYear));
  return start && end && start <= end ? [start, end] : null;
}

/** From July, when a school year may be prepared, to the August after it. */
function dayOf(serial: number | null, schoolYear: SchoolYear): CalendarDate | null {
  const day = serial === null ? null : fromSerial(serial);
  const first = startYearOf(schoolYear);
  const isOfYear =
    day !== null && day >= existingDate(first, 7, 1) && day <= existingDate(first + 1, 8, 31);
  return isOfYear ? day : null;
}

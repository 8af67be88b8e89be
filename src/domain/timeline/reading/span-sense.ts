import { lastDayOfMonth } from "../last-day-of-month";
import { calendarDate } from "../make-calendar-date";
import { partsOf } from "../parts-of-date";
import type { CalendarDate } from "../calendar-date";
import type { Interval, PeriodPrecision } from "../period-reading";
import type { ReadingContext } from "./reading-context";
import type { Sense } from "./sense";

const COARSER: readonly PeriodPrecision[] = [
  "day",
  "month",
  "quarter",
  "semester",
  "school-year",
  "year",
  "approx",
];

/**
 * From the beginning of one stretch to the end of another, only as precise as the coarser of them.
 * An end before its start is uncertain; so are two equal stretches that name no year: is
 * "tháng 9 đến tháng 9" a month, or a year and a month?
 */
export function spanSense(
  from: Sense,
  to: Sense,
  yearsUnsaid: boolean,
  context: ReadingContext
): Sense {
  const precision = coarserOf(from.precision, to.precision);
  const spans = from.intervals.flatMap(([start]) =>
    to.intervals.map(([, end]): Interval => [start, end])
  );
  const ordered = spans.filter(isInOrder);
  const both = from.certain && to.certain;
  if (both && ordered.length === 0) {
    return { precision, intervals: repairs(from, to, yearsUnsaid, context), certain: false };
  }
  const doubled = yearsUnsaid && from.intervals.join() === to.intervals.join();
  const longer = doubled ? ordered.flatMap(([start, end]) => spanTo(start, oneYearLater(end))) : [];
  return { precision, intervals: [...ordered, ...longer], certain: both && !doubled };
}

function coarserOf(a: PeriodPrecision, b: PeriodPrecision): PeriodPrecision {
  return COARSER.indexOf(a) > COARSER.indexOf(b) ? a : b;
}

/** A wrong year at the end, or the two exchanged; what lies in the plan's year comes first. */
function repairs(
  from: Sense,
  to: Sense,
  yearsUnsaid: boolean,
  context: ReadingContext
): readonly Interval[] {
  const proposals = from.intervals.flatMap(([fromStart, fromEnd]) =>
    to.intervals.flatMap(([toStart, toEnd]) => [
      ...spanTo(fromStart, oneYearLater(toEnd)),
      ...(yearsUnsaid ? [] : spanTo(toStart, fromEnd)),
    ])
  );
  const inPlan = (span: Interval) => isInPlanYear(span, context);
  return [...proposals.filter(inPlan), ...proposals.filter((span) => !inPlan(span))];
}

function isInPlanYear([start, end]: Interval, { startYear }: ReadingContext): boolean {
  return startYear !== null && start >= `${startYear}-08-01` && end <= `${startYear + 1}-08-31`;
}

function isInOrder([start, end]: Interval): boolean {
  return start <= end;
}

function spanTo(start: CalendarDate, end: CalendarDate | null): readonly Interval[] {
  return end !== null && start <= end ? [[start, end]] : [];
}

/** The same day of the next year; the last of a month stays the last. */
function oneYearLater(date: CalendarDate): CalendarDate | null {
  const { year, month, day } = partsOf(date);
  const isLast = day === lastDayOfMonth(year, month);
  return calendarDate(year + 1, month, isLast ? lastDayOfMonth(year + 1, month) : day);
}

import { calendarDate } from "../make-calendar-date";
import { existingDate } from "../existing-date";
import { lastDayOfMonth } from "../last-day-of-month";
import type { Interval } from "../period-reading";
import type { PartOfStretch } from "./part-of-stretch";
import type { CalendarMark, SaidYear } from "./phrase";
import { wholeMonths } from "./whole-months";

const DAYS_OF_PART: Readonly<Record<PartOfStretch, readonly [number, number]>> = {
  start: [1, 10],
  middle: [11, 20],
  end: [21, 31],
};
const MONTH_OF_PART: Readonly<Record<PartOfStretch, number>> = { start: 1, middle: 6, end: 12 };
const LAST_WEEK = 5;

export function dayMark(day: number, month: number, year: SaidYear | null): CalendarMark {
  return {
    form: "calendar",
    precision: "day",
    firstMonth: month,
    lastMonth: month,
    year,
    stretch: (inYear) => {
      const date = calendarDate(inYear, month, day);
      return date && [date, date];
    },
    sibling: (number) => dayMark(number, month, null),
  };
}

export function monthMark(month: number, year: SaidYear | null): CalendarMark {
  return {
    form: "calendar",
    precision: "month",
    firstMonth: month,
    lastMonth: month,
    year,
    stretch: (inYear) => (isMonth(month) ? wholeMonths(inYear, month, month) : null),
    sibling: (number) => monthMark(number, null),
  };
}

/** "Đầu tháng 10": a third of the month, roughly. */
export function partOfMonthMark(
  part: PartOfStretch,
  month: number,
  year: SaidYear | null
): CalendarMark {
  const [first, last] = DAYS_OF_PART[part];
  return { ...daysOfMonthMark(first, last, month, year), precision: "approx" };
}

/** "Tuần 3 tháng 10": the 15th to the 21st; a fifth week is what is left of the month. */
export function weekOfMonthMark(week: number, month: number, year: SaidYear | null): CalendarMark {
  const exists = week >= 1 && week <= LAST_WEEK;
  const mark = daysOfMonthMark(7 * week - 6, 7 * week, month, year);
  return { ...mark, precision: "approx", stretch: exists ? mark.stretch : () => null };
}

export function quarterMark(quarter: number, year: SaidYear | null): CalendarMark {
  const lastMonth = 3 * quarter;
  return {
    form: "calendar",
    precision: "quarter",
    firstMonth: lastMonth - 2,
    lastMonth,
    year,
    stretch: (inYear) =>
      isMonth(lastMonth) ? wholeMonths(inYear, lastMonth - 2, lastMonth) : null,
    sibling: (number) => quarterMark(number, null),
  };
}

export function yearMark(year: number): CalendarMark {
  return {
    form: "calendar",
    precision: "year",
    firstMonth: 1,
    lastMonth: 12,
    year: { value: year, short: false },
    stretch: (inYear) => wholeMonths(inYear, 1, 12),
    sibling: null,
  };
}

/** "Đầu năm 2025": January; the middle is June, the end December. */
export function partOfYearMark(part: PartOfStretch, year: SaidYear | null): CalendarMark {
  return { ...monthMark(MONTH_OF_PART[part], year), precision: "approx", sibling: null };
}

function daysOfMonthMark(
  first: number,
  last: number,
  month: number,
  year: SaidYear | null
): CalendarMark {
  return {
    ...monthMark(month, year),
    stretch: (inYear): Interval | null => {
      const monthEnd = lastDayOfMonth(inYear, month);
      if (first > monthEnd) return null;
      return [
        existingDate(inYear, month, first),
        existingDate(inYear, month, Math.min(last, monthEnd)),
      ];
    },
    sibling: null,
  };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

import type { Interval, PeriodPrecision } from "../period-reading";
import type { SchoolYearCalendar } from "../school-year-calendar";

/** A calendar year as written. `short`: by its last two digits, so no more than likely. */
export type SaidYear = { readonly value: number; readonly short: boolean };

/** A stretch of the calendar: a day, a month, a quarter, a year or a part of one. */
export type CalendarMark = {
  readonly form: "calendar";
  readonly precision: PeriodPrecision;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** `null`: not said, to be inferred. */
  readonly year: SaidYear | null;
  /** Its days in that year; `null` when it does not exist there. */
  readonly stretch: (year: number) => Interval | null;
  /** The mark of the same unit with another number: "15 – 20/11" has the 15th of November. */
  readonly sibling: ((number: number) => CalendarMark) | null;
};

/** A stretch of the school's own year. */
export type SchoolMark = {
  readonly form: "school";
  readonly precision: PeriodPrecision;
  /** The calendar year its school year begins in; `null`: the plan's. */
  readonly startYear: number | null;
  readonly stretch: (calendar: SchoolYearCalendar, startYear: number) => Interval | null;
};

/** A number that takes its unit from the phrase beside it. */
export type NumberPhrase = { readonly form: "number"; readonly number: number };

/** What the words of a time cell say, before school year and calendar make days of it. */
export type Phrase =
  | CalendarMark
  | SchoolMark
  | NumberPhrase
  | { readonly form: "span"; readonly from: Phrase; readonly to: Phrase }
  | { readonly form: "list"; readonly items: readonly Phrase[] }
  /** Words with several meanings, most plausible first. */
  | { readonly form: "choice"; readonly among: readonly Phrase[] };

import type { CalendarDate } from "./calendar-date";

export type PeriodPrecision =
  "day" | "month" | "quarter" | "semester" | "year" | "school-year" | "approx";

export type Recurrence =
  "weekly" | "monthly" | "quarterly" | "per-semester" | "yearly" | "continuous";

export type Interval = readonly [start: CalendarDate, end: CalendarDate];

/** What doubtful words may mean; `null` for the end that they leave open ("Đến cuối năm"). */
export type PossiblePeriod = readonly [start: CalendarDate | null, end: CalendarDate | null];

/**
 * What the words of a time cell mean. `interval` has at least one end; an end that is not said is
 * `null` with `open` naming it. `ambiguous` has no dates, only `alternatives`, most plausible first.
 */
export type PeriodReading = {
  readonly kind: "interval" | "ambiguous" | "undetermined" | "blank";
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly precision: PeriodPrecision | null;
  readonly recurrence: Recurrence | null;
  readonly open: "start" | "end" | null;
  readonly alternatives?: readonly PossiblePeriod[];
  /** The words exactly as they were given. */
  readonly original: string;
};

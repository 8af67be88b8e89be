import type { Interval, PeriodPrecision } from "../period-reading";

/** What a phrase means in days: one interval where it is certain, else all that are plausible. */
export type Sense = {
  readonly precision: PeriodPrecision;
  readonly intervals: readonly Interval[];
  readonly certain: boolean;
};

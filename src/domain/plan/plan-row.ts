import type { CalendarDate } from "../timeline/calendar-date";

/** Every text a row can hold, over all three forms (see docs/forms.md for their columns). */
export const ROW_FIELDS = [
  "weakness",
  "target",
  "task",
  "solution",
  "indicator",
  "people",
  "time",
  "money",
  "funding",
  "conditions",
  "resources",
  "evidence",
  "status",
  "note",
] as const;

export type RowField = (typeof ROW_FIELDS)[number];

/** The user's own words. `null`: the form has no such column; `""`: the cell is blank. */
export type RowWords = Readonly<Record<RowField, string | null>>;

/** `D01`, `D02`, …: given once, kept through sorting, copying and editing. */
export type RowId = string;

/** What the tracking block right of the printed form holds for the row. */
export type RowTracking = {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly lead: string | null;
  readonly status: string | null;
};

/** A column of the school's own that no form knows; carried along unread. */
export type ExtraColumn = { readonly heading: string; readonly words: string };

export type PlanRow = {
  readonly id: RowId;
  /** Number of the standard, or `null` where neither the row nor its banner says. */
  readonly standard: number | null;
  /** Criterion code as text: `1.10` is not 1.1. */
  readonly criterion: string | null;
  /** The criterion cell's own words ("Tiêu chí 1.7", "1.5"); `null`: the form has no such column. */
  readonly criterionWords: string | null;
  readonly words: RowWords;
  readonly tracking: RowTracking;
  readonly extras: readonly ExtraColumn[];
};

import type { Similarity } from "../catalog/crosswalk/similar-criteria";
import type { CalendarDate } from "../timeline/calendar-date";

/** One answer to the question that a finding asks. Which one is right only the user knows. */
export type Choice =
  /** The row improves this criterion of the pinned catalogue. */
  | { readonly kind: "criterion"; readonly criterion: string; readonly similarity: Similarity }
  /**
   * The words mean these days; they are kept, the tracking block takes the dates. `null`: the words
   * leave that end open, and it stays so.
   */
  | {
      readonly kind: "period";
      readonly start: CalendarDate | null;
      readonly end: CalendarDate | null;
    }
  /** Of the people named in the cell this one leads. */
  | { readonly kind: "lead"; readonly lead: string };

import type { PlanLocation } from "../plan/plan-location";
import type { RowField, RowId } from "../plan/plan-row";
import type { Certainty } from "./certainty";
import type { Choice } from "./choice";
import type { FindingCode } from "./finding-code";
import type { Severity } from "./severity";

/** Where a fix can put other words: a cell of a row, or a line of the text around the table. */
export type FixPlace =
  | { readonly part: "row"; readonly row: RowId; readonly field: RowField }
  | Extract<PlanLocation, { readonly part: "header" }>
  | Extract<PlanLocation, { readonly part: "preamble" }>
  | Extract<PlanLocation, { readonly part: "section" }>;

/**
 * A change of words that would settle the finding. `before` is all that a row's cell says, or the
 * part of a line that is to change; it guards against a cell edited since.
 */
export type Fix = {
  readonly at: FixPlace;
  readonly before: string;
  readonly after: string;
};

export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly at: PlanLocation;
  /** Facts for the wording in `locales`; never wording itself. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  /** Answers among which the user can choose, the likeliest first; never chosen for them. */
  readonly choices?: readonly Choice[];
};

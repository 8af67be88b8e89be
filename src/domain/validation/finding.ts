import type { PlanLocation } from "../plan/plan-location";
import type { RowField, RowId } from "../plan/plan-row";
import type { Certainty } from "./certainty";
import type { FindingCode } from "./finding-code";
import type { Severity } from "./severity";

/** A change of words that would settle the finding; `before` guards against a cell edited since. */
export type Fix = {
  readonly row: RowId;
  readonly field: RowField;
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
};

import type { ShownFinding } from "../../app/session/session-state";
import type { FindingCode } from "../../domain/validation/finding-code";

const SETTLED_BY_A_CRITERION: ReadonlySet<FindingCode> = new Set([
  "criterion-missing",
  "criterion-not-linked",
  "criterion-unknown",
  "criterion-of-other-series",
  "criterion-title-of-other-series",
]);

/** Whether choosing a criterion for the finding's row settles it. */
export function asksForCriterion({ code, rowNumber }: ShownFinding): boolean {
  return rowNumber !== null && SETTLED_BY_A_CRITERION.has(code);
}

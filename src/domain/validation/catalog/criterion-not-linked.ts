import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Table V of the 2026 form (Circular 57/2026, Annex V, form 2) prints no criterion, so the tracking
 * block holds it. A row without one can be printed, yet is in no total by criterion.
 */
export const criterionNotLinked: Rule = forEachFilledRow((row, _reading, { plan }) =>
  plan.form === "tt57-2026-bieu2" && row.criterion === null
    ? rowFinding("criterion-not-linked", row, "criterion")
    : null
);

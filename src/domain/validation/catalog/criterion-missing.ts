import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Every row of the older forms improves one criterion; without it the row is in no total by
 * standard. The 2026 form has no such column ("Tiêu chí liên quan (nếu có)" stands in table IV):
 * see `criterionNotLinked`.
 */
export const criterionMissing: Rule = forEachFilledRow((row, _reading, { plan }) =>
  plan.form !== "tt57-2026-bieu2" && row.criterion === null
    ? rowFinding("criterion-missing", row, "criterion")
    : null
);

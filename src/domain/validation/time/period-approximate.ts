import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** "Cuối mỗi học kỳ": the dates read out of it are about right, not exact. */
export const periodApproximate: Rule = forEachFilledRow((row, { period }) =>
  period.kind === "interval" && period.precision === "approx" && row.tracking.end === null
    ? rowFinding("period-approximate", row, "time", { words: period.original })
    : null
);

import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * "Cuối mỗi học kỳ": the dates read out of it are about right, not exact. Silent once the tracking
 * block holds other dates than those.
 */
export const periodApproximate: Rule = forEachFilledRow((row, { period }) => {
  if (period.kind !== "interval" || period.precision !== "approx") return null;
  const { start, end } = row.tracking;
  const isSettled =
    (start !== null && start !== period.start) || (end !== null && end !== period.end);
  return isSettled
    ? null
    : rowFinding("period-approximate", row, "time", { words: period.original });
});

import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Deadlines and the progress sheet go by the tracking block; it must say what is printed. */
export const trackingDiffersFromWords: Rule = ({ plan, readings }) =>
  plan.rows.flatMap((row) => {
    const period = readings.get(row.id)?.period;
    const { start, end } = row.tracking;
    if (period?.kind !== "interval" || start === null || end === null) return [];
    const differs =
      (period.start !== null && period.start !== start) ||
      (period.end !== null && period.end !== end);
    if (!differs || period.precision === "approx") return [];
    const params = { startDate: start, endDate: end, words: period.original };
    return [rowFinding("tracking-differs-from-words", row, "time", params)];
  });

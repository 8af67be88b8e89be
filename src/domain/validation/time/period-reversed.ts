import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { endsBeforeItStarts } from "./ends-before-it-starts";

/** An end before its start is a slip in one of the two: which one, only the school knows. */
export const periodReversed: Rule = forEachFilledRow((row, { period }, { plan }) => {
  const { start, end } = row.tracking;
  const inTracking = start !== null && end !== null && end < start;
  const inWords = period.kind === "ambiguous" && endsBeforeItStarts(period.original, plan);
  if (!inTracking && !inWords) return null;
  const words = inWords ? period.original : `${start} – ${end}`;
  return rowFinding("period-reversed", row, "time", { words });
});

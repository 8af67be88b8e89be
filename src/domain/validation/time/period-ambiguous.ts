import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { endsBeforeItStarts } from "./ends-before-it-starts";

/** "2024": the calendar year or the school year? No date comes of it until someone says. */
export const periodAmbiguous: Rule = forEachFilledRow((row, { period }, { plan }) => {
  if (period.kind !== "ambiguous" || row.tracking.end !== null) return null;
  if (endsBeforeItStarts(period.original, plan.schoolYear)) return null;
  const finding = rowFinding("period-ambiguous", row, "time", { words: period.original });
  const choices = (period.alternatives ?? []).map(([start, end]) => {
    return { kind: "period" as const, start, end };
  });
  return choices.length === 0 ? finding : { ...finding, choices };
});

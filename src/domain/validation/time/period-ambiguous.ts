import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { endsBeforeItStarts } from "./ends-before-it-starts";
import { isOpenStartChosen } from "./is-open-start-chosen";

/**
 * "2024": the calendar year or the school year? No date comes of it until someone says. What
 * begins then and has no end is settled by its start: `periodOpen` asks for the rest.
 */
export const periodAmbiguous: Rule = forEachFilledRow((row, { period }, { plan }) => {
  if (period.kind !== "ambiguous" || row.tracking.end !== null) return null;
  if (isOpenStartChosen(row, period)) return null;
  if (endsBeforeItStarts(period.original, plan)) return null;
  const finding = rowFinding("period-ambiguous", row, "time", { words: period.original });
  const choices = (period.alternatives ?? []).map(([start, end]) => {
    return { kind: "period" as const, start, end };
  });
  return choices.length === 0 ? finding : { ...finding, choices };
});

import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { cellsWithCodes } from "./cells-with-codes";

/**
 * `[H1-1.1-01]` in a plan by Circular 57/2026, or `MC.1.1.01` in one by the circulars of 2018: the
 * numbers in them name criteria of the other catalogue. Said once, at the first.
 */
export const evidenceCodeOtherSeries: Rule = ({ plan, catalog }) => {
  const found = cellsWithCodes(plan).flatMap(({ row, field, codes }) =>
    codes
      .filter(({ series }) => series !== catalog.series)
      .map(({ text }) => ({ row, field, text }))
  );
  const [first] = found;
  if (!first) return [];
  const params = { words: first.text, count: found.length, example: catalog.evidence.example };
  return [rowFinding("evidence-code-other-series", first.row, first.field, params)];
};

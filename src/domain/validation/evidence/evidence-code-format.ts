import { tidyEvidenceCodes } from "../../catalog/tidy-evidence-codes";
import { rewordedCell } from "../reworded-cell";
import type { Rule } from "../rule";
import { cellsWithCodes } from "./cells-with-codes";

/**
 * Brackets, dashes, zeros and separators of evidence codes: `[H1-1.1-01]; [H1-1.1-02]` of 2018,
 * `(MC.1.1.01, MC.1.1.02)` of 2026. The fix writes them as the series asks; nothing else changes.
 */
export const evidenceCodeFormat: Rule = ({ plan }) =>
  cellsWithCodes(plan).flatMap(({ row, field, words, codes }) => {
    const after = tidyEvidenceCodes(words);
    if (after === words) return [];
    const params = { words: codes.find(({ wellFormed }) => !wellFormed)?.text ?? words };
    return [rewordedCell("evidence-code-format", row, field, after, params)];
  });

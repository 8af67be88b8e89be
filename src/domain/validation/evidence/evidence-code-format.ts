import { isCertainCode } from "../../catalog/is-certain-code";
import { tidyEvidenceCodes } from "../../catalog/tidy-evidence-codes";
import { normaliseText } from "../../text/normalise-text";
import { excerpt } from "../excerpt";
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
    if (after === normaliseText(words)) return [];
    const wrong = codes.find((code) => !code.wellFormed && isCertainCode(code));
    const params = { words: excerpt(wrong?.text ?? words) };
    return [rewordedCell("evidence-code-format", row, field, after, params)];
  });

import { replaceEvidenceCodes } from "../../catalog/replace-evidence-codes";
import { normaliseText } from "../../text/normalise-text";
import { rewordedCell } from "../reworded-cell";
import type { Rule } from "../rule";
import { cellsWithCodes } from "./cells-with-codes";

/**
 * MC.1.1.3.01 has a level too many: some programs join the standard to a whole criterion code. Most
 * likely MC.1.3.01 is meant (Circular 57/2026, annex IV: standard, criterion, number).
 */
export const evidenceCodeLevel: Rule = ({ plan }) =>
  cellsWithCodes(plan).flatMap(({ row, field, words, codes }) => {
    const long = codes.filter(({ hasSurplusLevel, official }) => hasSurplusLevel && official);
    const [first] = long;
    if (!first) return [];
    const after = replaceEvidenceCodes(normaliseText(words), long, ({ official }) => official);
    const params = { words: first.text, right: first.official ?? "" };
    return [rewordedCell("evidence-code-level", row, field, after, params)];
  });

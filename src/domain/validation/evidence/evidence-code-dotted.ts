import { replaceEvidenceCodes } from "../../catalog/replace-evidence-codes";
import { normaliseText } from "../../text/normalise-text";
import { rewordedCell } from "../reworded-cell";
import type { Rule } from "../rule";
import { cellsWithCodes } from "./cells-with-codes";

/** Universities write two digits at every level; "Phòng H1.2.3.4" is a room. */
const TWO_DIGITS = /^\[?\s*H\s*\d{1,2}(?:\s*\.\s*\d\d){3}\s*\]?$/i;

/**
 * H3.03.03.01, as universities number their evidence, for `[H3-3.3-01]` of letters 5932 and
 * 5942/BGDĐT-QLCL: most likely a code, which the user confirms.
 */
export const evidenceCodeDotted: Rule = ({ plan }) =>
  cellsWithCodes(plan).flatMap(({ row, field, words, codes }) => {
    const dotted = codes.filter(
      ({ isDotted, official, text }) => isDotted && official !== null && TWO_DIGITS.test(text)
    );
    const [first] = dotted;
    if (!first) return [];
    const after = replaceEvidenceCodes(normaliseText(words), dotted, ({ official }) => official);
    const params = { words: first.text, right: first.official ?? "" };
    return [rewordedCell("evidence-code-dotted", row, field, after, params)];
  });

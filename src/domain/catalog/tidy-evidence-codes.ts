import { normaliseText } from "../text/normalise-text";
import type { EvidenceCode } from "./read-evidence-codes";
import { readEvidenceCodes } from "./read-evidence-codes";

const OFFICIAL_2018 = String.raw`\[H\d+-\d+\.\d+-\d+\]`;
const OFFICIAL_2026 = String.raw`MC\.\d+\.\d+\.\d+`;

/** What is left of one bracket around several codes once each has its own: "[[H1…]; [H1…]]". */
const DOUBLE_BRACKET = new RegExp(
  String.raw`\[\s*(${OFFICIAL_2018}(?:\s*[;,]\s*${OFFICIAL_2018})*)\s*\]`,
  "g"
);
const SQUARE_BRACKET = new RegExp(
  String.raw`\[\s*(${OFFICIAL_2026}(?:\s*[;,]\s*${OFFICIAL_2026})*)\s*\]`,
  "g"
);
const BETWEEN_2018 = new RegExp(
  String.raw`(?<=${OFFICIAL_2018})\s*[;,]\s*(?=${OFFICIAL_2018})`,
  "g"
);

/**
 * The text with every evidence code written as its series asks (letters 5932 and
 * 5942/BGDĐT-QLCL; Circular 57/2026, annex IV): brackets, hyphens, two digits, and ";" between codes
 * of 2018. Codes with a level too many or with number zero stay: what they mean is not certain.
 */
export function tidyEvidenceCodes(text: string): string {
  const words = normaliseText(text);
  return withOfficialCodes(words, readEvidenceCodes(words))
    .replace(DOUBLE_BRACKET, "$1")
    .replace(SQUARE_BRACKET, "($1)")
    .replace(BETWEEN_2018, "; ");
}

function withOfficialCodes(words: string, codes: readonly EvidenceCode[]): string {
  let tidied = "";
  let done = 0;
  for (const { text, official, hasSurplusLevel } of codes) {
    const from = words.indexOf(text, done);
    const written = official === null || hasSurplusLevel ? text : official;
    tidied += words.slice(done, from) + written;
    done = from + text.length;
  }
  return tidied + words.slice(done);
}

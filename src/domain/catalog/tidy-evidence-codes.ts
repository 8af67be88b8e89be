import { bracketGroups } from "../text/bracket-groups";
import { normaliseText } from "../text/normalise-text";
import { isCertainCode } from "./is-certain-code";
import type { EvidenceCode } from "./read-evidence-codes";
import { readEvidenceCodes } from "./read-evidence-codes";
import { replaceEvidenceCodes } from "./replace-evidence-codes";

const OFFICIAL_2018 = String.raw`\[H\d+-\d+\.\d+-\d+\]`;

/** On one line only: codes may well stand below each other. */
const BETWEEN_2018 = new RegExp(
  String.raw`(?<=${OFFICIAL_2018})[^\S\n]*[;,][^\S\n]*(?=${OFFICIAL_2018})`,
  "g"
);
const BETWEEN_CODES = /^(?:[^\S\n]*[;,]\s*|\s*\n\s*)$/;

/** "H1-1.1-01, 02", "H1-1.1-01 đến 05": the numbers after the code are codes too. */
const NUMBERS_GO_ON = /^\s*(?:[,;&/–-]|và|đến|tới)\s*\d{1,3}(?![\d.\p{L}])/u;

/**
 * The text with every evidence code written as its series asks (letters 5932 and
 * 5942/BGDĐT-QLCL; Circular 57/2026, annex IV): brackets, hyphens, two digits, and ";" between codes
 * of 2018. Brackets are rewritten only where they hold codes and nothing else. What is not certain
 * stays: a level too many, number zero, dots throughout, numbers that go on after a code, a square
 * bracket without its partner.
 */
export function tidyEvidenceCodes(text: string): string {
  const words = normaliseText(text);
  const codes = readEvidenceCodes(words);
  const groups = codes.length === 0 ? null : bracketGroups(words);
  if (groups === null) return words;
  let tidied = "";
  let done = 0;
  for (const { start, end } of groups) {
    tidied += tidyOpenText(words.slice(done, start), codesBetween(codes, done, start));
    tidied += tidyGroup(words.slice(start, end), codesBetween(codes, start, end));
    done = end;
  }
  tidied += tidyOpenText(words.slice(done), codesBetween(codes, done, words.length));
  return tidied.replace(BETWEEN_2018, "; ");
}

/** The codes of a part of the words, with their places in that part. */
function codesBetween(
  codes: readonly EvidenceCode[],
  start: number,
  end: number
): readonly EvidenceCode[] {
  return codes
    .filter(({ index }) => index >= start && index < end)
    .map((code) => ({ ...code, index: code.index - start }));
}

function tidyOpenText(words: string, codes: readonly EvidenceCode[]): string {
  return replaceEvidenceCodes(words, codes, (code) =>
    isCertainCode(code) && standsAlone(code, words) ? code.official : null
  );
}

/** Beside half a pair of brackets, or before further numbers, a code is part of something longer. */
function standsAlone({ series, index, text }: EvidenceCode, words: string): boolean {
  if (series === "2026") return true;
  const [before, after] = [words.slice(0, index), words.slice(index + text.length)];
  return !/\(\s*$/.test(before) && !/^\s*\)/.test(after) && !NUMBERS_GO_ON.test(after);
}

/** A pair of brackets with what it holds, which is left as it is where that is more than codes. */
function tidyGroup(group: string, codes: readonly EvidenceCode[]): string {
  const series = new Set(codes.map((code) => code.series));
  if (series.size !== 1 || !codes.every(isCertainCode)) return group;
  if (codes[0]?.text === group) return codes[0].official ?? group;
  const held = group.slice(1, -1);
  const inside = codesBetween(codes, 1, group.length);
  if (!holdsOnly(held, inside)) return group;
  const written = replaceEvidenceCodes(held, inside, ({ official }) => official).trim();
  return series.has("2018") ? written : `(${written})`;
}

function holdsOnly(held: string, codes: readonly EvidenceCode[]): boolean {
  const between = replaceEvidenceCodes(held, codes, () => "\0").split("\0");
  const isBlank = (text: string | undefined) => text?.trim() === "";
  return (
    isBlank(between[0]) &&
    isBlank(between.at(-1)) &&
    between.slice(1, -1).every((gap) => BETWEEN_CODES.test(gap))
  );
}

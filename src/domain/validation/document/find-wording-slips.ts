import type { CommonSlip } from "./common-slips";
import { COMMON_SLIPS, MISCAPITALISED } from "./common-slips";

/** A slip in a text: the words at `index` and what they should be. */
export type WordingSlip = {
  readonly index: number;
  readonly words: string;
  readonly right: string;
};

const LONGEST_FIRST = [...COMMON_SLIPS].sort((a, b) => b.wrong.length - a.wrong.length);
const BY_WRONG = new Map(LONGEST_FIRST.map((slip) => [slip.wrong, slip]));
const WRONG = new RegExp(LONGEST_FIRST.map(({ wrong }) => wrong).join("|"), "g");
const MISCAPITAL = new RegExp(`(?:${Object.keys(MISCAPITALISED).join("|")})`, "g");

/** "2024-2025của": the space after a year is lost. */
const GLUED_TO_YEAR = /\d{4}(?:của|về|cho|và|tại|theo|như)(?!\p{L})/gu;
const YEAR_LENGTH = 4;

/** Part of a longer word, or of a document's number, which is never corrected. */
const WORD_OR_NUMBER = /[\p{L}\d/]/u;

/** The slips of a text in its order; words that stand in a document's number are left alone. */
export function findWordingSlips(text: string): readonly WordingSlip[] {
  const lower = text.toLowerCase();
  const slips = [...matches(lower, WRONG, text), ...matches(text, MISCAPITAL, text)].flatMap(
    ({ index, words }) => wordSlip(text, index, words) ?? []
  );
  const glued = matches(lower, GLUED_TO_YEAR, text).map(({ index, words }) => {
    return { index, words, right: `${words.slice(0, YEAR_LENGTH)} ${words.slice(YEAR_LENGTH)}` };
  });
  return [...slips, ...glued].sort((a, b) => a.index - b.index);
}

/** The text with every slip put right. */
export function correctSlips(text: string, slips: readonly WordingSlip[]): string {
  return [...slips].reverse().reduce((corrected, { index, words, right }) => {
    return corrected.slice(0, index) + right + corrected.slice(index + words.length);
  }, text);
}

type Match = { readonly index: number; readonly words: string };

function matches(searched: string, pattern: RegExp, text: string): readonly Match[] {
  return [...searched.matchAll(pattern)].map(({ index, 0: found }) => {
    return { index, words: text.slice(index, index + found.length) };
  });
}

function wordSlip(text: string, index: number, words: string): WordingSlip | null {
  const before = text.slice(0, index);
  const after = text.slice(index + words.length);
  if (WORD_OR_NUMBER.test(before.at(-1) ?? "") || WORD_OR_NUMBER.test(after[0] ?? "")) return null;
  const miscapital = MISCAPITALISED[words];
  if (miscapital !== undefined) return { index, words, right: miscapital };
  const slip = BY_WRONG.get(words.toLowerCase());
  if (!slip || isRightHere(slip, before, after)) return null;
  return { index, words, right: inCaseOf(words, slip.right) };
}

function isRightHere({ notAfter, notBefore }: CommonSlip, before: string, after: string): boolean {
  return (
    (notAfter !== undefined && before.trimEnd().toLowerCase().endsWith(notAfter)) ||
    (notBefore !== undefined && after.trimStart().toLowerCase().startsWith(notBefore))
  );
}

/** "TRƯỜNG BAN" → "TRƯỞNG BAN", "Trường ban" → "Trưởng ban". */
function inCaseOf(words: string, right: string): string {
  if (words === words.toUpperCase()) return right.toUpperCase();
  const isCapital = words[0] !== words[0]?.toLowerCase();
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

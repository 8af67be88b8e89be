import { rememberByText } from "../../remembering/remember-by-text";
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

/** "2024-2025của": the space after a year is lost. */
const GLUED_TO_YEAR = /^(\d{4})(của|về|cho|và|tại|theo|như)$/i;

/** One pass for all of them; what was found is looked at closely afterwards. */
const SUSPECT = [
  ...LONGEST_FIRST.map(({ wrong }) => wrong),
  ...Object.keys(MISCAPITALISED),
  String.raw`\d{4}(?:của|về|cho|và|tại|theo|như)`,
].join("|");
/**
 * Whether there can be one, on text in small letters (the flag for case takes several times as long),
 * and only where a word begins: what is part of another is never a slip.
 */
const LETTER = String.raw`a-z\d\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u1E00-\u1EF9`;
const ANY_SUSPECT = new RegExp(`(?:^|[^${LETTER}])(?:${SUSPECT.toLowerCase()})`);
const EVERY_SUSPECT = new RegExp(SUSPECT, "gi");

const WORD = /[\p{L}\d]/u;

/** What stands around it without a space: "12/KH-…" is a document's number, never corrected. */
const NUMBER_BEFORE = /\d\S*\/\S*$/u;

/** The slips of a text in its order; words that stand in a document's number are left alone. */
export const findWordingSlips: (text: string) => readonly WordingSlip[] = rememberByText(slipsOf);

function slipsOf(text: string): readonly WordingSlip[] {
  if (!ANY_SUSPECT.test(text.toLowerCase())) return [];
  return [...text.matchAll(EVERY_SUSPECT)].flatMap(({ index, 0: words }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + words.length);
    const isPart = WORD.test(before.at(-1) ?? "") || WORD.test(after[0] ?? "");
    const right = isPart || NUMBER_BEFORE.test(before) ? null : rightFor(words, before, after);
    return right === null ? [] : [{ index, words, right }];
  });
}

/** The text with every slip put right. */
export function correctSlips(text: string, slips: readonly WordingSlip[]): string {
  return [...slips].reverse().reduce((corrected, { index, words, right }) => {
    return corrected.slice(0, index) + right + corrected.slice(index + words.length);
  }, text);
}

function rightFor(words: string, before: string, after: string): string | null {
  if (GLUED_TO_YEAR.test(words)) return words.replace(GLUED_TO_YEAR, "$1 $2");
  const slip = BY_WRONG.get(words.toLowerCase());
  if (!slip) return MISCAPITALISED[words] ?? null;
  return isRightHere(slip, before, after) ? null : inCaseOf(words, slip.right);
}

function isRightHere({ notAfter, notBefore }: CommonSlip, before: string, after: string): boolean {
  return (
    (notAfter !== undefined && before.trimEnd().toLowerCase().endsWith(notAfter)) ||
    (notBefore !== undefined && after.trimStart().toLowerCase().startsWith(notBefore))
  );
}

/** "TRƯỜNG BAN" → "TRƯỞNG BAN", "Căn Quyết định" → "Căn cứ Quyết định": each word like its own. */
function inCaseOf(words: string, right: string): string {
  if (words === words.toUpperCase()) return right.toUpperCase();
  const typed = words.split(" ");
  const corrected = right.split(" ");
  const inCase = corrected.map((word, n) => {
    const pair = typed.length === corrected.length || n === 0 ? typed[n] : undefined;
    const like = pair ?? typed.find((other) => other.toLowerCase() === word);
    return isCapitalised(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  return inCase.join(" ");
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && word.charAt(0) !== word.charAt(0).toLowerCase();
}

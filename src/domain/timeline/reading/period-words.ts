import { foldText } from "../../text/fold-text";
import { plainDashes } from "../plain-dashes";

type Rewrite = readonly [pattern: RegExp, replacement: string];

/** Scanned text has O for 0 and l or I for 1; only beside digits are they taken for digits. */
const MISREAD_DIGITS: readonly Rewrite[] = [
  [/\b1an\b/g, "lan"],
  [/(?<=\d)o(?=[\d/.\s-]|$)/g, "0"],
  [/(?<![a-z\d])o(?=\d)/g, "0"],
  [/(?<=\d)l(?=[\d/.\s-]|$)/g, "1"],
  [/(?<![a-z\d])[il](?=\d)/g, "1"],
  [/(?<=\b(?:hk|ky) ?)l(?=[il]?\b)/g, "i"],
  [/(?<=\b(?:hk|ky) ?i)l\b/g, "i"],
];

const SPELLINGS: readonly Rewrite[] = [
  [/[-=]+>|[\u2192\u21D2\u2794]/g, "-"],
  [/[()[\]{}"'\u2018-\u201D«»]/g, " "],
  [/\u2026/g, "."],
  [/\b(hoc )?ki(?=\b|\d)/g, "$1ky"],
  [/\bqui(?=\b|\d)/g, "quy"],
];

const SPACING: readonly Rewrite[] = [
  [/^[\s\-+*\u2022\u00B7.,;:]+|[\s\-+*\u2022.,;:]+$/g, ""],
  [/\s*([-/])\s*/g, "$1"],
  [/(?<=\d)\s*\.\s*(?=\d)/g, "."],
  [/\b((?:hk|ky) ?\d)[-/](?=\d{4}[-/]\d)/g, "$1 "],
  [/\s*([,;:])\s*/g, "$1 "],
  [/\s+/g, " "],
];

const SCHOOL_YEAR =
  /(?:(?<!\d{4}-\d{4}), )?(?:cua )?(?:\b(?:nam hoc|nien khoa|nh)[ :]*)?(?<!\d|\d[/.-])((?:19|20)\d\d)[-/](\d{4}|\d{2})(?!\d|[-/.]\d)/g;
const SHORT_SCHOOL_YEAR = /\b(?:nam hoc|nien khoa|nh) ?(\d\d)[-/](\d\d)(?!\d|[-/.]\d)/g;

const SCHOOL_YEAR_SPACING: readonly Rewrite[] = [
  [/(?<!@\d{4})[-/] @/g, " @"],
  [/- @/g, "-@"],
  [/ +/g, " "],
];

/**
 * The words of a time cell in one spelling: folded, without bullets and full stops around them,
 * dashes and slashes without spaces, and every school year as `@` and the year it begins in.
 */
export function periodWords(text: string): string {
  const words = [SPELLINGS, MISREAD_DIGITS, SPACING].reduce(rewritten, plainDashes(foldText(text)));
  const marked = words
    .replace(SHORT_SCHOOL_YEAR, (said: string, first: string, second: string) =>
      schoolYearSign(said, `20${first}`, second)
    )
    .replace(SCHOOL_YEAR, schoolYearSign);
  return rewritten(marked, SCHOOL_YEAR_SPACING).trim();
}

function schoolYearSign(said: string, first: string, second: string): string {
  const end = second.length === 2 ? `${first.slice(0, 2)}${second}` : second;
  return Number(end) === Number(first) + 1 ? ` @${first}` : said;
}

function rewritten(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce(
    (words, [pattern, replacement]) => words.replace(pattern, replacement),
    text
  );
}

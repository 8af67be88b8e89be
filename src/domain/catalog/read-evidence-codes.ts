import { rememberByText } from "../remembering/remember-by-text";
import { everyMatch } from "../text/every-match";
import { normaliseText } from "../text/normalise-text";
import type { Catalog } from "./catalog";
import { EVIDENCE_FORMATS } from "./evidence-formats";

export type EvidenceCode = {
  readonly series: Catalog["series"];
  readonly standard: number;
  /** As a catalogue writes it, `1.4`, whatever zeros were typed. */
  readonly criterion: string;
  readonly ordinal: number;
  /** Written exactly as its series asks, brackets included. */
  readonly wellFormed: boolean;
  /** As its series writes it, the square brackets of 2018 included; `null` for number zero. */
  readonly official: string | null;
  /** Whether it has one level too many: MC.1.1.3.01. */
  readonly hasSurplusLevel: boolean;
  /** Whether a code of 2018 has dots throughout, as universities write theirs: H3.03.03.01. */
  readonly isDotted: boolean;
  /** The words as typed, with the square brackets that close around this one code. */
  readonly text: string;
  /** Where `text` begins in the normalised words. */
  readonly index: number;
};

const WORD_START = String.raw`(?<![\p{L}\d])`;

/** Box, standard, criterion, ordinal; also with dots throughout, as universities write them. */
const BOXED = String.raw`H\s*(?<box>\d{1,2})\s*[-–.]\s*(?<standard>\d{1,2})\s*\.\s*(?<criterion>\d{1,2})\s*[-–.]\s*(?<ordinal>\d{1,3})(?!\d)`;

/** Some programs print one level too many, MC.1.1.3.01, by joining the standard to a whole code. */
const DOTTED = String.raw`MC\s*[-–.]?\s*(?<standard>\d)\s*\.\s*(?<criterion>\d{1,2})(?:\.(?<surplus>\d{1,2})(?=\.\d))?\s*[-–.]\s*(?<ordinal>\d{1,3})(?!\d)`;

const CODES: Readonly<Record<Catalog["series"], RegExp>> = {
  "2018": new RegExp(String.raw`(?<open>\[\s*)?${WORD_START}${BOXED}(?<close>\s*\])?`, "giu"),
  "2026": new RegExp(`${WORD_START}${DOTTED}`, "giu"),
};

/**
 * Every evidence code of a text, of both series, in the order written: `[H1-1.1-01]` (letters
 * 5932 and 5942/BGDĐT-QLCL) and `MC.1.1.01` (Circular 57/2026, annex IV). Wrong brackets, dashes,
 * spaces and zeros are read and marked not `wellFormed`; `MC.1.1.3.01` is read as criterion 1.3.
 * Four levels that do not repeat the standard say nothing certain and are left out.
 */
export const readEvidenceCodes: (text: string) => readonly EvidenceCode[] = rememberByText(codesIn);

function codesIn(text: string): readonly EvidenceCode[] {
  const words = normaliseText(text);
  return [...everyMatch(words, CODES["2018"]), ...everyMatch(words, CODES["2026"])]
    .sort((a, b) => a.index - b.index)
    .flatMap((match) => evidenceOf(match, words) ?? []);
}

function evidenceOf(match: RegExpExecArray, words: string): EvidenceCode | null {
  const { standard = "", criterion = "", surplus, ordinal = "", box } = match.groups ?? {};
  if (surplus !== undefined && criterion !== standard) return null;
  const series = box === undefined ? "2026" : "2018";
  const code = `${Number(standard)}.${Number(surplus ?? criterion)}`;
  const { text, index } =
    series === "2018" ? withOwnBrackets(match) : { text: match[0], index: match.index };
  const bracketed = series === "2026" && isInSquareBrackets(words, match.index);
  const official = officialCode(code, Number(ordinal), box);
  return {
    series,
    standard: Number(standard),
    criterion: code,
    ordinal: Number(ordinal),
    wellFormed: text === official && EVIDENCE_FORMATS[series].strict.test(text) && !bracketed,
    official,
    hasSurplusLevel: surplus !== undefined,
    isDotted: series === "2018" && !/[-–]/.test(text),
    text,
    index,
  };
}

function officialCode(code: string, ordinal: number, box: string | undefined): string | null {
  if (ordinal === 0) return null;
  const number = String(ordinal).padStart(2, "0");
  return box === undefined ? `MC.${code}.${number}` : `[H${Number(box)}-${code}-${number}]`;
}

/** One bracket alone belongs to a list of codes, not to this one. */
function withOwnBrackets(match: RegExpExecArray): Pick<EvidenceCode, "text" | "index"> {
  const { open = "", close = "" } = match.groups ?? {};
  if (open !== "" && close !== "") return { text: match[0], index: match.index };
  const text = match[0].slice(open.length, match[0].length - close.length);
  return { text, index: match.index + open.length };
}

function isInSquareBrackets(words: string, index: number): boolean {
  const [last] = /[[\](){}](?=[^[\](){}]*$)/.exec(words.slice(0, index)) ?? [];
  return last === "[";
}

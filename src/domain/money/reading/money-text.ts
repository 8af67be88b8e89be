import { foldText } from "../../text/fold-text";
import { normaliseText } from "../../text/normalise-text";
import { MEANT_SPELLINGS } from "./look-alikes";
import { NOT_MONEY, NOT_UNITS, VAGUE_TENS } from "./not-money";

/** The words of a cell, each time at the same length, so that positions agree. */
export type MoneyText = {
  /** Folded, with line breaks. */
  readonly lines: string;
  /** Folded, on one line: for words that may be broken over two. */
  readonly folded: string;
  /** {@link lines} with what is no money replaced by `#`: for amounts. */
  readonly masked: string;
};

const MASK = "#";

/** Of the same length and meaning as the vague "mươi", yet no number word. */
const SOME_TENS = "ch\u1EE5c";
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

export function moneyText(text: string): MoneyText {
  const whole = normaliseText(text)
    .replace(/\n+/g, "\n")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .toLowerCase();
  const written = whole.replace(VAGUE_TENS, SOME_TENS);
  const lines = foldLines(written);
  const meant = foldLines(maskAll(written, NOT_UNITS).replace(/\p{L}+/gu, maskLookAlike));
  return { lines, folded: lines.replace(/\n/g, " "), masked: maskAll(meant, NOT_MONEY) };
}

/** Line by line, since folding makes one line of all. */
function foldLines(text: string): string {
  return text.split("\n").map(foldText).join("\n");
}

function maskLookAlike(word: string): string {
  const folded = foldText(word);
  const isMeant = word === folded || (MEANT_SPELLINGS.get(folded)?.includes(word) ?? true);
  return isMeant ? word : MASK.repeat(word.length);
}

function maskAll(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => MASK.repeat(found.length)),
    text
  );
}

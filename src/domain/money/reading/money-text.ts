import { foldText } from "../../text/fold-text";
import { normaliseText } from "../../text/normalise-text";
import { NOT_MONEY, NOT_UNITS } from "./not-money";

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

export function moneyText(text: string): MoneyText {
  const written = normaliseText(text).replace(/\n+/g, "\n").toLowerCase();
  const lines = foldLines(written);
  const unitsMasked = foldLines(maskAll(written, NOT_UNITS));
  return { lines, folded: lines.replace(/\n/g, " "), masked: maskAll(unitsMasked, NOT_MONEY) };
}

/** Line by line, since folding makes one line of all. */
function foldLines(text: string): string {
  return text.split("\n").map(foldText).join("\n");
}

function maskAll(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => MASK.repeat(found.length)),
    text
  );
}

import type { TextFont } from "./face-widths";
import { lineWidth, widthOnPaper, widthOnScreen } from "./line-width";

/**
 * What a line may be cut into, from whole words down; finer pieces only for one wider than a line.
 * A word ends after spaces, after a hyphen before a letter (`rà-soát`, but neither `2026-2027` nor
 * a leading `-`), after a dash inside it (`9–12`). Spaces may hang over the end of a line.
 */
const PIECES = [
  /(?!$)[ \t]*[^ \t]*?(?:[^ \t-]-(?=\p{L})|[^ \t]–(?=[\p{L}\p{N}])|[ \t]+|$)/gu,
  /[^/]+\/*|\/+/gu,
  /[^ \t][ \t]*|[ \t]+/gu,
] as const;

/**
 * The lines a text takes in a cell, filled greedily, without the spaces at their ends.
 * Hard breaks are kept. No line ends after a `/`, unless in a word wider than the line: that one
 * starts on its own line and is cut after slashes, then by letters.
 * @param width what a line may fill, in points, see `availableWidth`
 */
export function wrapText(text: string, font: TextFont, width: number): string[] {
  return filled(text, (line) => lineWidth(line, font) <= width);
}

/**
 * How many lines a text takes on screen or on paper, whichever breaks it into more; an empty text
 * takes one.
 */
export function lineCount(text: string, font: TextFont, width: number): number {
  const counts = [widthOnScreen, widthOnPaper].map(
    (widthOf) => filled(text, (line) => widthOf(line, font) <= width).length
  );
  return Math.max(...counts);
}

function filled(text: string, fits: Fits): string[] {
  return text
    .normalize("NFC")
    .split(/\r\n?|\n/)
    .flatMap((paragraph) => fill(paragraph, (line) => fits(line.trimEnd())))
    .map((line) => line.trimEnd());
}

type Fits = (line: string) => boolean;

function fill(text: string, fits: Fits, fineness = 0): string[] {
  const pieces = PIECES[fineness];
  if (pieces === undefined) return [text];
  const lines: string[] = [];
  let current = "";
  for (const piece of text.match(pieces) ?? []) {
    if (fits(current + piece)) {
      current += piece;
    } else {
      if (current !== "") lines.push(current);
      const parts = fits(piece) ? [piece] : fill(piece, fits, fineness + 1);
      lines.push(...parts.slice(0, -1));
      current = parts.at(-1) ?? "";
    }
  }
  return [...lines, current];
}

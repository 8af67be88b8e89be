import type { TextFont } from "./face-widths";
import { measureText } from "./measure-text";

/**
 * A run up to the next place where a line may end: after spaces, or after a hyphen between a word
 * and a letter (`rà-soát`, but neither `2026-2027` nor a leading `-`). Never after `/`.
 */
const UNBREAKABLE = /(?!$)[ \t]*[^ \t]*?(?:[^ \t-]-(?=\p{L})|[ \t]+|$)/gu;

/** One letter with the spaces after it, which may hang over the end of a line. */
const LETTER = /[^ \t][ \t]*|[ \t]+/gu;

/**
 * The lines a text takes in a cell, filled greedily, without the spaces at their ends.
 * Hard breaks are kept; a word wider than the line starts on its own line and is cut by letters.
 * @param width what a line may fill, in points, see `availableWidth`
 */
export function wrapText(text: string, font: TextFont, width: number): string[] {
  const fits = (line: string) => measureText(line.trimEnd(), font) <= width;
  return text
    .normalize("NFC")
    .split(/\r\n?|\n/)
    .flatMap((paragraph) => wrapParagraph(paragraph, fits));
}

/** How many lines `wrapText` gives; an empty text takes one. */
export function lineCount(text: string, font: TextFont, width: number): number {
  return wrapText(text, font, width).length;
}

type Fits = (line: string) => boolean;

function wrapParagraph(paragraph: string, fits: Fits): string[] {
  const lines: string[] = [];
  let current = "";
  for (const run of paragraph.match(UNBREAKABLE) ?? []) {
    if (fits(current + run)) {
      current += run;
    } else {
      const parts = cutByLetters(run, fits);
      lines.push(...(current === "" ? [] : [current]), ...parts.slice(0, -1));
      current = parts.at(-1) ?? "";
    }
  }
  return [...lines, current].map((line) => line.trimEnd());
}

/** The whole run when it fits a line; else parts that do, of one letter at least. */
function cutByLetters(run: string, fits: Fits): string[] {
  const parts: string[] = [];
  let current = "";
  for (const letter of run.match(LETTER) ?? []) {
    if (current !== "" && !fits(current + letter)) {
      parts.push(current);
      current = "";
    }
    current += letter;
  }
  return [...parts, current];
}

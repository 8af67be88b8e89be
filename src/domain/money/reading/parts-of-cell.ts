import { everyMatch } from "../../text/every-match";

/** A stretch of a cell between its signs and line breaks, without its bullet. */
export type CellPart = { readonly words: string; readonly start: number; readonly end: number };

const PART = /[^\n;,.()+/]+/g;
const BULLET = /^[-\u2013\u2022*\s]+(?=\S)/;

export function partsOfCell(folded: string): readonly CellPart[] {
  return everyMatch(folded, PART)
    .map(({ 0: part, index }) => ({
      words: part.replace(BULLET, "").trim(),
      start: index,
      end: index + part.length,
    }))
    .filter(({ words }) => words !== "");
}

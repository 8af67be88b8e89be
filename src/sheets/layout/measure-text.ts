import { faceWidths } from "./face-widths";
import type { TextFont } from "./face-widths";
import { DEFAULT_FONT } from "./row-metrics";

/** Characters outside the tables (emoji, ideographs) are taken as one em wide: rather too much. */
const UNKNOWN_WIDTH = 1;

/** Width in points of one line of text, without kerning, as spreadsheets set it. */
export function measureText(line: string, font: TextFont): number {
  const widths = faceWidths(font);
  let ems = 0;
  for (const character of line.normalize("NFC")) ems += widths.get(character) ?? UNKNOWN_WIDTH;
  return ems * (font.size ?? DEFAULT_FONT.size);
}

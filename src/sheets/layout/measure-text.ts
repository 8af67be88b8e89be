import { faceWidths } from "./face-widths";
import type { TextFont } from "./face-widths";
import { DEFAULT_FONT } from "./row-metrics";

/** Width in points of one line of text as printed, without kerning. */
export function measureText(line: string, font: TextFont): number {
  const widthOf = faceWidths(font);
  let ems = 0;
  for (const character of line.normalize("NFC")) ems += widthOf(character);
  return ems * (font.size ?? DEFAULT_FONT.size);
}

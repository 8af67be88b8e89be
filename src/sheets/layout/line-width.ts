import { faceWidths } from "./face-widths";
import type { TextFont } from "./face-widths";
import { measureText } from "./measure-text";
import { pixelSize } from "./pixel-size";
import { DEFAULT_FONT, PIXELS_PER_POINT, USABLE_WIDTH_SHARE } from "./row-metrics";

/**
 * How much of a cell's `availableWidth` a line takes, in points: enough for screen and paper. On
 * screen each letter is rounded to pixels, so that the same words may be 7 % wider or 4 % narrower.
 */
export function lineWidth(line: string, font: TextFont): number {
  return Math.max(widthOnScreen(line, font), measureText(line, font) * USABLE_WIDTH_SHARE);
}

function widthOnScreen(line: string, font: TextFont): number {
  const widthOf = faceWidths(font);
  const size = pixelSize(font.size ?? DEFAULT_FONT.size);
  let pixels = 0;
  for (const character of line.normalize("NFC")) pixels += Math.round(widthOf(character) * size);
  return pixels / PIXELS_PER_POINT;
}

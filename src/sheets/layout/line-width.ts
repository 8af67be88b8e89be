import { faceWidths } from "./face-widths";
import type { TextFont } from "./face-widths";
import { measureText } from "./measure-text";
import { pixelSize } from "./pixel-size";
import { DEFAULT_FONT, PIXELS_PER_POINT, USABLE_WIDTH_SHARE } from "./row-metrics";

/** How much of a cell's `availableWidth` a line takes, in points: enough for screen and paper. */
export function lineWidth(line: string, font: TextFont): number {
  return Math.max(widthOnScreen(line, font), widthOnPaper(line, font));
}

/**
 * On screen each letter is rounded to whole pixels, so that the same words may be 7 % wider or 4 %
 * narrower than printed.
 */
export function widthOnScreen(line: string, font: TextFont): number {
  const widthOf = faceWidths(font);
  const size = pixelSize(font.size ?? DEFAULT_FONT.size);
  let pixels = 0;
  for (const character of line.normalize("NFC")) pixels += Math.round(widthOf(character) * size);
  return pixels / PIXELS_PER_POINT;
}

/** Paper takes the whole width, of which `availableWidth` is the share that screens can use. */
export function widthOnPaper(line: string, font: TextFont): number {
  return measureText(line, font) * USABLE_WIDTH_SHARE;
}

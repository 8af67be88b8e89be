import { PIXELS_PER_POINT } from "./row-metrics";

/** The whole pixels that a font size in points is drawn with at 96 dpi. */
export function pixelSize(size: number): number {
  return Math.round(size * PIXELS_PER_POINT);
}

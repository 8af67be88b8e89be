import type { IRowData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";

/** A unit of width is a digit of the default font, Times New Roman 12, at 96 dpi. */
const PIXELS_PER_UNIT = 8;
const PIXELS_PER_POINT = 4 / 3;
const HUNDREDTHS = 100;

/** The grid's default row: Excel's for Times New Roman 12, 15.75 pt. */
export const DEFAULT_ROW_PIXELS = 21;

export function columnPixels(width: number): number {
  return width * PIXELS_PER_UNIT;
}

export function columnWidth(pixels: number): number {
  return pixels / PIXELS_PER_UNIT;
}

function rowPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** What keeps a row of the grid at a height in points, whatever its text, as in Excel. */
export function fixedHeight(points: number): Partial<IRowData> {
  return { h: rowPixels(points), ia: BooleanNumber.FALSE };
}

/** To a hundredth of a point, which undoes the error of dividing by three. */
export function rowPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * HUNDREDTHS) / HUNDREDTHS;
}

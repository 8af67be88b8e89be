import { availableWidth } from "./available-width";
import type { TextFont } from "./face-widths";
import { pixelSize } from "./pixel-size";
import {
  DEFAULT_FONT,
  LINE_PITCH,
  MAX_ROW_HEIGHT,
  PIXELS_PER_POINT,
  ROW_PADDING,
  ROW_STEP,
} from "./row-metrics";
import { lineCount } from "./wrap-text";

/** What the height of one cell depends on. */
export type TextCell = {
  readonly text: string;
  readonly font: TextFont;
  /** Width units, those of merged columns added up; infinite for a cell that does not wrap. */
  readonly width: number;
  readonly indent: number;
};

/**
 * The points a row needs to show all of its cells. The result is not cut at Excel's limit: ask
 * `heightFitsExcel`.
 */
export function rowHeight(cells: readonly TextCell[]): number {
  const needed = Math.max(0, ...cells.map(cellHeight));
  return Math.ceil(needed / ROW_STEP) * ROW_STEP;
}

/** Whether Excel can make a row this high; beyond 409 points text is hidden on screen and paper. */
export function heightFitsExcel(height: number): boolean {
  return height <= MAX_ROW_HEIGHT;
}

function cellHeight({ text, font, width, indent }: TextCell): number {
  const lines = lineCount(text, font, availableWidth(width, indent));
  return lines * drawnSize(font.size ?? DEFAULT_FONT.size) * LINE_PITCH + ROW_PADDING;
}

/** A size in points as screens draw it, where that is larger: 9.5 becomes 9.75 (13 pixels). */
function drawnSize(size: number): number {
  return Math.max(size, pixelSize(size) / PIXELS_PER_POINT);
}

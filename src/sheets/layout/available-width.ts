import {
  CELL_PADDING,
  POINTS_PER_INDENT,
  POINTS_PER_WIDTH_UNIT,
  USABLE_WIDTH_SHARE,
} from "./row-metrics";

/**
 * Points a line of text may fill in a cell.
 * @param width the cell's column width, or the sum of its merged columns, in Excel's width units
 * @param indent steps of indent
 */
export function availableWidth(width: number, indent = 0): number {
  const inside = width * POINTS_PER_WIDTH_UNIT - CELL_PADDING - indent * POINTS_PER_INDENT;
  return Math.max(0, inside * USABLE_WIDTH_SHARE);
}

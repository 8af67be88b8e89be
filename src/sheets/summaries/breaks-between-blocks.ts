import { DEFAULT_ROW_HEIGHT, POINTS_PER_WIDTH_UNIT } from "../layout/row-metrics";
import type { SheetDescription } from "../model/sheet-description";

/** Points inside the summary's margins on A4 landscape, a little less than the paper has. */
const PAGE_WIDTH = 742;
const PAGE_HEIGHT = 506;

/**
 * The rows after which a page ends, so that no block is cut that fits a page.
 * @param starts first row of every block, in order; the first is 1
 * @param lastRow the last row that is printed
 */
export function breaksBetweenBlocks(
  starts: readonly number[],
  lastRow: number,
  { rowHeights, columnWidths }: Pick<SheetDescription, "rowHeights" | "columnWidths">
): number[] {
  const width = columnWidths.reduce((sum, one) => sum + one, 0) * POINTS_PER_WIDTH_UNIT;
  const room = PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width);
  const breaks: number[] = [];
  let used = 0;
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? lastRow + 1) - 1;
    const height = heightOf(start, end, rowHeights);
    const isLast = index === starts.length - 1;
    const gapBelow = isLast ? 0 : (rowHeights[end] ?? DEFAULT_ROW_HEIGHT);
    if (used > 0 && used + height - gapBelow > room) {
      breaks.push(start - 1);
      used = 0;
    }
    used += height;
  });
  return breaks;
}

function heightOf(from: number, to: number, heights: Readonly<Record<number, number>>): number {
  let sum = 0;
  for (let row = from; row <= to; row += 1) sum += heights[row] ?? DEFAULT_ROW_HEIGHT;
  return sum;
}

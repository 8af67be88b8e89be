import { cellName } from "./cell-address";
import type { CellPosition } from "./cell-address";
import { LAST_ROW } from "./formula-references";
import type { CellRange } from "./cell-range";
import { WorkbookRefused } from "./workbook-refused";

/**
 * The last row that a sheet of ours took when it was last written: it is printed or filtered to its
 * end. What stands below is the user's. `null` when nobody knows, since none of these ranges is
 * there any more or the user has made one of whole columns.
 */
export function earlierBottom(ranges: readonly (CellRange | null | undefined)[]): number | null {
  const bottoms = ranges.flatMap((range) => range?.to.row ?? []);
  const bottom = Math.max(0, ...bottoms);
  return bottom === 0 || bottom === LAST_ROW ? null : bottom;
}

/**
 * Throws `WorkbookRefused` `cells-in-the-way` for the first cell of the block, row by row, that
 * holds something and lies below the last row that was ours.
 */
export function refuseGrowingOver(
  sheet: string,
  { from, to }: CellRange,
  bottom: number,
  isBlank: (at: CellPosition) => boolean
): void {
  for (let row = Math.max(from.row, bottom + 1); row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      if (isBlank({ row, column })) continue;
      throw new WorkbookRefused("cells-in-the-way", { sheet, cell: cellName({ row, column }) });
    }
  }
}

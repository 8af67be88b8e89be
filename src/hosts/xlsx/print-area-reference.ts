import { columnLetters } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";

/**
 * `A$1:J$67`: exceljs puts a `$` before each end, which makes `$A$1:$J$67` of this. Of a plain
 * `A1:J67` it makes a relative area, which LibreOffice ignores.
 */
export function printAreaReference({ from, to }: CellRange): string {
  return `${columnLetters(from.column)}$${from.row}:${columnLetters(to.column)}$${to.row}`;
}

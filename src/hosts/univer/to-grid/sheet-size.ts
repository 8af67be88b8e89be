import type { CellPosition } from "../../../sheets/model/cell-address";
import type { CellRange } from "../../../sheets/model/cell-range";

export type SheetSize = { readonly rowCount: number; readonly columnCount: number };

/** Lines that can be scrolled to and typed in beyond what a sheet holds. */
const SPARE = { rows: 60, columns: 6 };
const LEAST = { rows: 100, columns: 26 };

/** How many rows and columns the grid has to offer for these cells. */
export function sheetSize(
  cells: readonly CellPosition[],
  merges: readonly CellRange[],
  columns = 0
): SheetSize {
  const corners = [...cells, ...merges.map(({ to }) => to)];
  const lastRow = corners.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = corners.reduce((last, { column }) => Math.max(last, column), columns);
  return {
    rowCount: Math.max(LEAST.rows, lastRow + SPARE.rows),
    columnCount: Math.max(LEAST.columns, lastColumn + SPARE.columns),
  };
}

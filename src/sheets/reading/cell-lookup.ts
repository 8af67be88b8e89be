import type { CellAddress } from "../model/cell-address";
import { cellName } from "../model/cell-address";
import type { SourceCell, SourceRow } from "../model/source-row";

/** The cell that covers a column of the row, by its own column or by its span. */
export function cellAt(row: SourceRow, column: number): SourceCell | undefined {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.span);
}

export function addressOf(row: SourceRow, column: number): CellAddress {
  return { sheet: row.sheet, cell: cellName({ row: row.row, column }) };
}

/** Cells of the row that hold text of their own (not repeated from a merge above). */
export function filledCells(row: SourceRow): SourceCell[] {
  return row.cells.filter((cell) => cell.text !== "" && !cell.merged);
}

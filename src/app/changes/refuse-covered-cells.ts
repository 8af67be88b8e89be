import type { CellPosition } from "../../sheets/model/cell-address";
import { cellName } from "../../sheets/model/cell-address";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { cellAt } from "../../sheets/reading/cell-lookup";
import type { OpenedPlan } from "./opened-plan";

/**
 * Refuses edits of cells that a merge covers: nothing written there shows, and in the merge's first
 * cell it would change other rows too.
 * @throws WorkbookRefused `edit-by-hand`
 */
export function refuseCoveredCells({ sheet }: OpenedPlan, cells: readonly CellPosition[]): void {
  for (const { row, column } of cells) {
    const source = sheet.rows.find((candidate) => candidate.row === row);
    const cell = source && cellAt(source, column);
    if (cell && (cell.merged || cell.column !== column))
      throw new WorkbookRefused("edit-by-hand", { cell: cellName({ row, column }) });
  }
}

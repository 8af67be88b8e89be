import type { CellPosition } from "../../sheets/model/cell-address";
import { cellName } from "../../sheets/model/cell-address";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { coveredCell } from "./covered-cell";
import type { OpenedPlan } from "./opened-plan";

/**
 * Refuses edits of cells that a merge covers.
 * @throws WorkbookRefused `edit-by-hand`
 */
export function refuseCoveredCells(opened: OpenedPlan, cells: readonly CellPosition[]): void {
  const covered = coveredCell(opened, cells);
  if (covered) throw new WorkbookRefused("edit-by-hand", { cell: cellName(covered) });
}

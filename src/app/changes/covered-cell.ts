import type { CellPosition } from "../../sheets/model/cell-address";
import { cellAt } from "../../sheets/reading/cell-lookup";
import type { OpenedPlan } from "./opened-plan";

/**
 * The first of the cells that a merge covers; `undefined` for none. Nothing written there shows, and
 * in the merge's first cell it would change other rows too.
 */
export function coveredCell(
  { sheet }: OpenedPlan,
  cells: readonly CellPosition[]
): CellPosition | undefined {
  return cells.find(({ row, column }) => {
    const source = sheet.rows.find((candidate) => candidate.row === row);
    const cell = source && cellAt(source, column);
    return cell !== undefined && (cell.merged || cell.column !== column);
  });
}

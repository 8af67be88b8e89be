import type { RowId } from "../../domain/plan/plan-row";
import type { CellAddress } from "../../sheets/model/cell-address";
import { cellPosition } from "../../sheets/model/cell-address";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";

/** The plan row in whose rows of the sheet the cell stands; `null` for any other cell. */
export function rowAt(layout: PlanSheetLayout, { sheet, cell }: CellAddress): RowId | null {
  const row = cellPosition(cell)?.row;
  if (row === undefined || sheet !== layout.sheet) return null;
  const found = [...layout.rows].find(([, { first, last }]) => first <= row && row <= last);
  return found?.[0] ?? null;
}

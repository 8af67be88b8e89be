import type { Criterion } from "../../domain/catalog/catalog";
import type { RowId } from "../../domain/plan/plan-row";
import type { CellEdit, WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import { criterionCells } from "./new-row-cells";
import type { OpenedPlan } from "./opened-plan";

/** Sets a row's criterion, in the printed cells and in the tracking block. */
export function setCriterionChange(
  opened: OpenedPlan,
  row: RowId,
  criterion: Criterion,
  surroundings: Surroundings
): WorkbookChange {
  const { layout } = opened.file;
  const sheetRow = layout.rows.get(row)?.first;
  if (sheetRow === undefined) return { steps: [], expected: [] };
  const column = layout.tracking.get("criterion");
  const tracked: CellEdit[] =
    column === undefined ? [] : [{ row: sheetRow, column, value: criterion.code }];
  const cells = [...criterionCells(layout, sheetRow, criterion), ...tracked];
  return finishChange(opened, [{ kind: "edit-cells", sheet: layout.sheet, cells }], surroundings);
}

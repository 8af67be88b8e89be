import type { Criterion } from "../../domain/catalog/catalog";
import type { RowId } from "../../domain/plan/plan-row";
import type { CellEdit, WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import { keepOtherCriteria } from "./keep-other-criteria";
import { criterionCells } from "./new-row-cells";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";
import { refuseCoveredCells } from "./refuse-covered-cells";
import { rowTexts } from "./row-texts";

/**
 * Sets a row's criterion, in the printed cells and in the tracking block; rows below that took theirs
 * from it keep what it was.
 * @throws WorkbookRefused `edit-by-hand` where a merge makes the criterion that of several rows.
 */
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
  const printed = criterionCells(layout, sheetRow, criterion).filter(
    ({ column: at, value }) => textAt(opened.sheet, sheetRow, at) !== value
  );
  refuseCoveredCells(opened, printed);
  const own = { kind: "edit-cells" as const, sheet: layout.sheet, cells: [...printed, ...tracked] };
  const step = keepOtherCriteria(opened, own, row);
  const expected = rowTexts(opened, row, step.cells);
  return finishChange(opened, [step], surroundings, { expected });
}

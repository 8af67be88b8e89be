import { readCriterionCode } from "../../domain/catalog/read-criterion-code";
import type { PlanRow, RowId } from "../../domain/plan/plan-row";
import { cellName } from "../../sheets/model/cell-address";
import type { CellEdit, SheetChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { applyToSource } from "./apply-to-source";
import { refuseCoveredCells } from "./refuse-covered-cells";
import type { OpenedPlan } from "./opened-plan";
import { openPlan, textAt } from "./opened-plan";

type CellStep = Extract<SheetChange, { kind: "edit-cells" }>;

/**
 * The step, with what else must be written so that it changes the criterion of no row but `edited`:
 * a blank criterion cell means the criterion above, so rows that would follow get it in a cell of
 * their own. A row of which no criterion is known has none to keep.
 * @throws WorkbookRefused `edit-by-hand` where a row cannot keep its criterion, as in a merge.
 */
export function keepOtherCriteria(opened: OpenedPlan, step: CellStep, edited: RowId): CellStep {
  const followers = followersOf(opened, step, edited);
  if (followers.length === 0) return step;
  const own = followers.flatMap((row) => ownCriterion(opened, row));
  refuseCoveredCells(opened, own);
  const kept = { ...step, cells: [...step.cells, ...own] };
  const [lost] = followersOf(opened, kept, edited);
  if (lost) throw new WorkbookRefused("edit-by-hand", { cell: criterionCellOf(opened, lost) });
  return kept;
}

/** The other rows whose criterion or standard would not be what it is now. */
function followersOf(opened: OpenedPlan, step: CellStep, edited: RowId): PlanRow[] {
  const after = openPlan(applyToSource(opened.source, [step])).file.plan.rows;
  return opened.file.plan.rows.filter(({ id, criterion, standard }) => {
    const read = after.find((row) => row.id === id);
    if (!read || id === edited || criterion === null) return false;
    return read.criterion !== criterion || read.standard !== standard;
  });
}

/** In the words that were carried down to the row, where they name its criterion. */
function ownCriterion(opened: OpenedPlan, { id, criterion, criterionWords }: PlanRow): CellEdit[] {
  const at = criterionPlace(opened, id);
  if (at === null || textAt(opened.sheet, at.row, at.column) !== "") return [];
  const carried = criterionWords ?? "";
  const value = readCriterionCode(carried)?.code === criterion ? carried : criterion;
  return [{ ...at, value }];
}

function criterionCellOf(opened: OpenedPlan, { id }: PlanRow): string {
  const at = criterionPlace(opened, id);
  return at === null ? "" : cellName(at);
}

function criterionPlace({ file }: OpenedPlan, row: RowId) {
  const { columns, rows } = file.layout;
  const column = columns.get("criterion") ?? columns.get("standard-criterion");
  const first = rows.get(row)?.first;
  return column === undefined || first === undefined ? null : { row: first, column };
}

import type { PlanRow } from "../../domain/plan/plan-row";
import { criterionCellWords } from "../../sheets/forms/criterion-cell-words";
import { FORM_SPECS } from "../../sheets/forms/form-specs";
import { cellName, cellPosition } from "../../sheets/model/cell-address";
import type { CellEdit, WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import type { RowEdit, RowForm } from "../session/row-form";
import { criterionOfPlan } from "./add-row-change";
import { checkEditedRow } from "./check-edited-row";
import type { EditedParts } from "./edited-parts";
import { editedParts } from "./edited-parts";
import { finishChange } from "./finish-change";
import { followedTracking } from "./followed-tracking";
import { grownHeight } from "./grown-height";
import { joinedCells } from "./joined-cells";
import { keepOtherCriteria } from "./keep-other-criteria";
import { criterionCells } from "./new-row-cells";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";
import { refuseCoveredCells } from "./refuse-covered-cells";
import { rowTexts } from "./row-texts";
import { unchangedRow } from "./unchanged-row";

/** A row with its form as it would show now and what is to become of it. */
type RowEditing = {
  readonly row: PlanRow;
  /** The first row it takes on the sheet. */
  readonly sheetRow: number;
  readonly now: RowForm;
  readonly parts: EditedParts;
};

/**
 * Writes what was changed in a row's form, all at once: words, criterion, lead. Dates and lead of the
 * tracking block that only repeated the words follow them; rows below that took their criterion from
 * this one keep what it was. No steps when nothing was changed.
 * @throws WorkbookRefused `changed-meanwhile` when the row no longer says what the form was opened
 * with, `edit-by-hand` when the sheet would not read back as the row was edited.
 * @throws RangeError when the plan's catalogue has no such criterion.
 */
export function editRowChange(
  opened: OpenedPlan,
  before: RowForm,
  edit: RowEdit,
  surroundings: Surroundings
): WorkbookChange {
  const parts = editedParts(before, edit);
  if (parts === null) return { steps: [], expected: [] };
  const now = unchangedRow(opened, before);
  const { plan, layout } = opened.file;
  const row = plan.rows.find(({ id }) => id === now.id);
  const sheetRow = layout.rows.get(now.id)?.first;
  if (!row || sheetRow === undefined) throw new RangeError(`the plan has no row ${now.id}`);
  const editing = { row, sheetRow, now, parts };
  const cells = changedCells(opened, editing);
  refuseCoveredCells(opened, cells);
  const rowHeights = grownRow(opened, editing);
  const own = { kind: "edit-cells" as const, sheet: layout.sheet, cells, rowHeights };
  const step = keepOtherCriteria(opened, own, now.id);
  checkEditedRow(opened, step, editing);
  const expected = rowTexts(opened, now.id, step.cells);
  return finishChange(opened, [step], surroundings, { expected });
}

/** Each cell once, and only where it will say something else. */
function changedCells(opened: OpenedPlan, editing: RowEditing): CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  const edits = [...printedCells(opened, editing), ...trackingCells(opened, editing)];
  for (const edit of edits) byCell.set(cellName(edit), edit);
  return [...byCell.values()].filter(
    ({ row, column, value }) => textAt(opened.sheet, row, column) !== (value ?? "")
  );
}

function printedCells(opened: OpenedPlan, { row, sheetRow, now, parts }: RowEditing): CellEdit[] {
  const words = now.cells.flatMap(({ field, cell }): CellEdit[] => {
    const at = cellPosition(cell);
    const given = parts.words[field];
    return at === null || given === undefined ? [] : [{ ...at, value: written(given) }];
  });
  const criterion =
    parts.criterion === undefined
      ? []
      : criterionCells(opened.file.layout, sheetRow, criterionOfPlan(opened, parts.criterion));
  if (words.length === 0 && criterion.length === 0) return [];
  return [...joinedCells(opened, row), ...words, ...criterion];
}

function trackingCells(opened: OpenedPlan, { row, sheetRow, parts }: RowEditing): CellEdit[] {
  const { tracking } = opened.file.layout;
  const followed = followedTracking(opened, row, {
    time: parts.words.time !== undefined,
    people: parts.words.people !== undefined && parts.lead === undefined,
  });
  const values = [
    ...followed.map((role) => [role, null] as const),
    ...(parts.criterion === undefined ? [] : [["criterion", parts.criterion] as const]),
    ...(parts.lead === undefined ? [] : [["lead", written(parts.lead)] as const]),
  ];
  return values.flatMap(([role, value]) => {
    const column = tracking.get(role);
    return column === undefined ? [] : [{ row: sheetRow, column, value }];
  });
}

function written(words: string): string | null {
  return words === "" ? null : words;
}

function grownRow(
  opened: OpenedPlan,
  { row, sheetRow, parts }: RowEditing
): Readonly<Record<number, number>> {
  const { layout } = opened.file;
  const span = layout.rows.get(row.id);
  const criterion = parts.criterion === undefined ? null : criterionOfPlan(opened, parts.criterion);
  const after = {
    ...row,
    words: { ...row.words, ...parts.words },
    criterionWords: criterion
      ? criterionCellWords(FORM_SPECS[layout.form], criterion)
      : row.criterionWords,
  };
  const isWhole = span?.first === span?.last;
  const height = grownHeight(layout, isWhole ? row : null, after);
  return height === null ? {} : { [sheetRow]: height };
}

import type { RowId, RowTracking } from "../../domain/plan/plan-row";
import type { Choice } from "../../domain/validation/choice";
import { trackedValue } from "../../sheets/forms/tracked-value";
import type { CellEdit, WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Surroundings } from "../plan-workbook";
import { criterionOfPlan } from "./add-row-change";
import { finishChange } from "./finish-change";
import type { OpenedPlan } from "./opened-plan";
import { rowTexts } from "./row-texts";
import { setCriterionChange } from "./set-criterion-change";

/**
 * Writes what the user chose for a row: its criterion, or dates or lead in the tracking block. The
 * words of the row stay.
 * @throws WorkbookRefused `edit-by-hand` where the sheet has no cell for it.
 */
export function choiceChange(
  opened: OpenedPlan,
  row: RowId,
  choice: Choice,
  surroundings: Surroundings
): WorkbookChange {
  switch (choice.kind) {
    case "criterion":
      return setCriterionChange(
        opened,
        row,
        criterionOfPlan(opened, choice.criterion),
        surroundings
      );
    case "period":
      return trackingChange(opened, row, datesOf(choice), surroundings);
    case "lead":
      return trackingChange(opened, row, { lead: choice.lead }, surroundings);
  }
}

/** An end that the words leave open is not touched. */
function datesOf({
  start,
  end,
}: Extract<Choice, { readonly kind: "period" }>): Pick<Partial<RowTracking>, "start" | "end"> {
  return { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) };
}

function trackingChange(
  opened: OpenedPlan,
  id: RowId,
  chosen: Partial<RowTracking>,
  surroundings: Surroundings
): WorkbookChange {
  const { layout, plan, addresses } = opened.file;
  const row = plan.rows.find((candidate) => candidate.id === id);
  const sheetRow = layout.rows.get(id)?.first;
  if (!row || sheetRow === undefined) return { steps: [], expected: [] };
  const after = { ...row, tracking: { ...row.tracking, ...chosen } };
  const cells = (["start", "end", "lead"] as const).flatMap((role): CellEdit[] => {
    const column = layout.tracking.get(role);
    if (!(role in chosen) || column === undefined) return [];
    return [{ row: sheetRow, column, value: trackedValue(after, role) }];
  });
  if (cells.length === 0) {
    const { cell } = addresses.find({ part: "row", row: id, field: null });
    throw new WorkbookRefused("edit-by-hand", { cell });
  }
  const step = { kind: "edit-cells" as const, sheet: layout.sheet, cells };
  const expected = rowTexts(opened, id, cells);
  return finishChange(opened, [step], surroundings, { expected });
}

import { cellName } from "../../sheets/model/cell-address";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { RowForm } from "../session/row-form";
import { showRowForm } from "../session/show-row-form";
import type { OpenedPlan } from "./opened-plan";

/**
 * The row as its form would show it now, wherever on the sheet it stands by now.
 * @throws WorkbookRefused `changed-meanwhile` when the row is gone, or a cell of it says something
 * else than its form was opened with.
 */
export function unchangedRow(opened: OpenedPlan, before: RowForm): RowForm {
  const now = showRowForm(opened, before.id);
  if (now?.sheet !== before.sheet) throw changedAt(before, before.cells[0]?.cell ?? "");
  const cell = changedCell(opened, before, now);
  if (cell !== null) throw changedAt(before, cell);
  return now;
}

function changedAt({ sheet }: RowForm, cell: string): WorkbookRefused {
  return new WorkbookRefused("changed-meanwhile", { sheet, cell });
}

function changedCell({ file }: OpenedPlan, before: RowForm, now: RowForm): string | null {
  for (const { field, words, cell } of before.cells) {
    const same = now.cells.find((candidate) => candidate.field === field);
    if (same?.words !== words) return same?.cell ?? cell;
  }
  const { columns, tracking, rows } = file.layout;
  const row = rows.get(now.id)?.first ?? 1;
  const criterion = columns.get("criterion") ?? columns.get("standard-criterion");
  if (now.criterion !== before.criterion)
    return cellName({ row, column: criterion ?? tracking.get("criterion") ?? 1 });
  return now.lead === before.lead ? null : cellName({ row, column: tracking.get("lead") ?? 1 });
}

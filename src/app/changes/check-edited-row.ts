import type { SheetChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { RowForm } from "../session/row-form";
import { showRowForm } from "../session/show-row-form";
import { applyToSource } from "./apply-to-source";
import type { EditedParts } from "./edited-parts";
import type { OpenedPlan } from "./opened-plan";
import { openPlan } from "./opened-plan";

/**
 * Makes sure that the plan would read the row back as it was edited and have the same rows as
 * before: a cell can mean more than its words, as in a table that splits its money by source.
 * @throws WorkbookRefused `edit-by-hand`
 */
export function checkEditedRow(
  opened: OpenedPlan,
  step: SheetChange,
  { now, parts }: { readonly now: RowForm; readonly parts: EditedParts }
): void {
  const after = openPlan(applyToSource(opened.source, [step]));
  const read = showRowForm(after, now.id);
  const differing = now.cells.find(({ field, words }) => {
    const cell = read?.cells.find((candidate) => candidate.field === field);
    return cell?.words !== (parts.words[field] ?? words);
  });
  const hasCriterion = parts.criterion === undefined || read?.criterion === parts.criterion;
  if (differing || !hasCriterion || rowIds(after) !== rowIds(opened))
    throw new WorkbookRefused("edit-by-hand", { cell: (differing ?? now.cells[0])?.cell ?? "" });
}

function rowIds({ file }: OpenedPlan): string {
  return file.plan.rows.map(({ id }) => id).join();
}

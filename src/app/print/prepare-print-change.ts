import { applyChange } from "../../sheets/model/apply-change";
import { findSheet } from "../../sheets/model/find-sheet";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { applyToSource } from "../changes/apply-to-source";
import type { OpenedPlan } from "../changes/opened-plan";
import { openPlan } from "../changes/opened-plan";
import { rowIdentity } from "../changes/row-identity";
import { pageDifferences } from "./page-differences";
import { printLayout } from "./print-layout";
import { splitTallRows } from "./split-tall-rows";

/**
 * "Chuẩn bị in": rows too high for Excel go on in further rows; then heights, print area, repeated
 * heading, paper, page number and breaks, all in one change; no steps where everything is so
 * already. Words and looks stay as they are.
 */
export function preparePrintChange(opened: OpenedPlan, sheet: SheetDescription): WorkbookChange {
  const { overLimit } = printLayout(opened, sheet);
  const split = splitTallRows(opened, sheet, overLimit);
  const steps = [...split.steps, ...pageSteps(...after(opened, sheet, split.steps))];
  return { steps, expected: steps.length === 0 ? [] : [...rowIdentity(opened), ...split.expected] };
}

/** The plan and its sheet as they will be once rows have been split. */
function after(
  opened: OpenedPlan,
  sheet: SheetDescription,
  steps: readonly SheetChange[]
): [OpenedPlan, SheetDescription] {
  if (steps.length === 0) return [opened, sheet];
  const changed = applyChange({ sheets: [sheet] }, { steps, expected: [] });
  return [openPlan(applyToSource(opened.source, steps)), findSheet(changed, sheet.name)];
}

function pageSteps(opened: OpenedPlan, sheet: SheetDescription): SheetChange[] {
  const { raised, page } = printLayout(opened, sheet);
  const steps: SheetChange[] = [];
  if (Object.keys(raised).length > 0)
    steps.push({ kind: "edit-cells", sheet: sheet.name, cells: [], rowHeights: raised });
  if (pageDifferences(sheet.pageSetup, page).length > 0)
    steps.push({ kind: "set-page", sheet: sheet.name, page: { ...page, ...keptFooter(sheet) } });
  return steps;
}

function keptFooter({ pageSetup }: SheetDescription) {
  return pageSetup.footer === undefined ? {} : { footer: pageSetup.footer };
}

import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import type { OpenedPlan } from "../changes/opened-plan";
import { rowIdentity } from "../changes/row-identity";
import { pageDifferences } from "./page-differences";
import type { SplitSheet } from "./split-sheet";
import { splitSheet } from "./split-sheet";

/**
 * "Chuẩn bị in": rows too high for Excel go on in further rows; then heights, print area, repeated
 * heading, paper, page number and breaks, all in one change; no steps where everything is so
 * already. The plan reads as before, and looks stay as they are.
 */
export function preparePrintChange(opened: OpenedPlan, sheet: SheetDescription): WorkbookChange {
  const after = splitSheet(opened, sheet);
  const steps = [...after.split.steps, ...pageSteps(after)];
  if (steps.length === 0) return { steps, expected: [] };
  return { steps, expected: [...rowIdentity(opened), ...after.split.expected] };
}

function pageSteps({ sheet, print: { raised, page } }: SplitSheet): SheetChange[] {
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

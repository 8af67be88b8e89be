import { applyChange } from "../../sheets/model/apply-change";
import { findSheet } from "../../sheets/model/find-sheet";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import { applyToSource } from "../changes/apply-to-source";
import type { OpenedPlan } from "../changes/opened-plan";
import { openPlan } from "../changes/opened-plan";
import type { PrintLayout } from "./print-layout";
import { printLayout } from "./print-layout";
import { splitTallRows } from "./split-tall-rows";

/** A plan and its sheet with no row too high for Excel, as far as words can be parted. */
export type SplitSheet = {
  readonly opened: OpenedPlan;
  readonly sheet: SheetDescription;
  readonly print: PrintLayout;
  /** What leads there. */
  readonly split: WorkbookChange;
};

/** The plan and its sheet as they will be once rows too high for Excel have been split. */
export function splitSheet(opened: OpenedPlan, sheet: SheetDescription): SplitSheet {
  const print = printLayout(opened, sheet);
  const split = splitTallRows(opened, sheet, print.overLimit);
  if (split.steps.length === 0) return { opened, sheet, print, split };
  const { steps } = split;
  const changed = applyChange({ sheets: [sheet] }, { steps, expected: [] });
  const after = {
    opened: openPlan(applyToSource(opened.source, steps)),
    sheet: findSheet(changed, sheet.name),
  };
  return { ...after, print: printLayout(after.opened, after.sheet), split };
}

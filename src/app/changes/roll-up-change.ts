import { buildLedgerSheet } from "../../sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../../sheets/lists/build-lists-sheet";
import type { PlanSheetReferences } from "../../sheets/model/plan-sheet-references";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { referencesOfLayout } from "../../sheets/reading/references-of-layout";
import { buildProgressSheet } from "../../sheets/summaries/build-progress-sheet";
import { buildSummarySheet } from "../../sheets/summaries/build-summary-sheet";
import { keptLines, refuseGrowingAside } from "../../sheets/summaries/kept-lines";
import { readWarningDays } from "../../sheets/summaries/read-school-dates";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import type { OpenedPlan } from "./opened-plan";
import { ownSheetStep, sheetNamed } from "./own-sheet-step";
import { tableLists } from "./row-lists";

/**
 * Writes or refreshes ledger, summary, progress and lists. What the accountant entered in the ledger
 * is read first and written back; sheets that are not ours stay as they are.
 */
export function rollUpChange(opened: OpenedPlan, surroundings: Surroundings): WorkbookChange {
  const { source, file } = opened;
  const { plan, layout } = file;
  const references = referencesOfLayout(layout);
  const progress = progressSheet(opened, references, surroundings);
  const steps: SheetChange[] = [
    ownSheetStep(source, buildListsSheet(plan)),
    ...tableLists(opened, sheetNamed(source, SHEET_NAMES.lists) !== undefined),
    ownSheetStep(source, buildLedgerSheet(plan, references), layout.sheet),
    ownSheetStep(source, buildSummarySheet(plan, references), SHEET_NAMES.ledger),
    ownSheetStep(source, progress, SHEET_NAMES.summary),
  ];
  return finishChange(opened, steps, surroundings, { addFindings: true });
}

/** What the user has set on the sheet or written beside its lines stays where it is. */
function progressSheet(
  { source, file: { plan } }: OpenedPlan,
  references: PlanSheetReferences,
  { today }: Surroundings
): SheetDescription {
  const before = sheetNamed(source, SHEET_NAMES.progress);
  refuseGrowingAside(before);
  const ids = plan.rows.map(({ id }) => id);
  return buildProgressSheet(plan, references, {
    date: today,
    followsClock: true,
    warningDays: readWarningDays(before),
    lines: keptLines(before, ids) ?? ids,
  });
}

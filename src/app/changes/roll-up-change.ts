import { buildLedgerSheet } from "../../sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../../sheets/lists/build-lists-sheet";
import type { PlanSheetReferences } from "../../sheets/model/plan-sheet-references";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { referencesOfLayout } from "../../sheets/reading/references-of-layout";
import type { LedgerPlaces } from "../../sheets/ledger/ledger-references";
import { buildProgressSheet } from "../../sheets/summaries/build-progress-sheet";
import { buildSummarySheet } from "../../sheets/summaries/build-summary-sheet";
import { keptLines, refuseGrowingAside } from "../../sheets/summaries/kept-lines";
import { readViewDate, readWarningDays } from "../../sheets/summaries/read-school-dates";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import { ledgerStand } from "./ledger-stand";
import { ledgerTexts } from "./ledger-texts";
import type { OpenedPlan } from "./opened-plan";
import { ownSheetStep, sheetNamed } from "./own-sheet-step";
import { tableLists } from "./row-lists";

/**
 * Writes or refreshes ledger, summary, progress and lists. What the accountant entered in the ledger
 * is read first and written back; sheets that are not ours stay as they are.
 * @throws WorkbookRefused as `ledgerStand` does
 */
export function rollUpChange(opened: OpenedPlan, surroundings: Surroundings): WorkbookChange {
  return finishChange(opened, accountingSteps(opened, surroundings), surroundings, {
    addFindings: true,
    ledger: opened.file.plan.ledger,
    expected: ledgerTexts(opened),
  });
}

/** The sheets that show the opened plan's ledger, and what is made of it. */
export function accountingSteps(opened: OpenedPlan, surroundings: Surroundings): SheetChange[] {
  const { source, file } = opened;
  const { plan, layout } = file;
  const references = referencesOfLayout(layout);
  const stand = ledgerStand(sheetNamed(source, SHEET_NAMES.ledger), plan.ledger);
  const ledger = buildLedgerSheet(plan, references, stand);
  const summary = buildSummarySheet(plan, references, stand.places);
  const progress = progressSheet(opened, references, stand.places, surroundings);
  return [
    ownSheetStep(source, buildListsSheet(plan)),
    ...tableLists(opened, sheetNamed(source, SHEET_NAMES.lists) !== undefined),
    ownSheetStep(source, ledger, layout.sheet),
    ownSheetStep(source, summary, SHEET_NAMES.ledger),
    ownSheetStep(source, progress, SHEET_NAMES.summary),
  ];
}

/** What the user has set on the sheet or written beside its lines stays where it is. */
function progressSheet(
  { source, file: { plan } }: OpenedPlan,
  references: PlanSheetReferences,
  places: LedgerPlaces,
  { today }: Surroundings
): SheetDescription {
  const before = sheetNamed(source, SHEET_NAMES.progress);
  refuseGrowingAside(before);
  const ids = plan.rows.map(({ id }) => id);
  const viewDate = readViewDate(before);
  return buildProgressSheet(plan, references, {
    date: viewDate ?? today,
    followsClock: viewDate === null,
    warningDays: readWarningDays(before),
    lines: keptLines(before, ids) ?? ids,
    places,
  });
}

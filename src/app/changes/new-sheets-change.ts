import type { Plan } from "../../domain/plan/plan";
import type { Finding } from "../../domain/validation/finding";
import { buildListsSheet } from "../../sheets/lists/build-lists-sheet";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Surroundings } from "../plan-workbook";
import { describePlanWorkbook } from "../plan-workbook";
import { ownSheetStep, sheetNamed } from "./own-sheet-step";

/** The sheets that a new plan starts with; the ledger and summaries come with the first roll-up. */
export const FIRST_SHEETS: readonly string[] = [
  SHEET_NAMES.plan,
  SHEET_NAMES.findings,
  SHEET_NAMES.lists,
];

export type NewPlan = {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Whether the plan came with a ledger of the accountant's, which then comes along. */
  readonly hasLedger: boolean;
};

/**
 * Puts a plan into a workbook that has none.
 * @throws WorkbookRefused `sheet-exists`, `sheet-not-ours` when the user has a sheet of such a name.
 */
export function newSheetsChange(
  source: SourceWorkbook,
  { plan, findings, hasLedger }: NewPlan,
  surroundings: Surroundings
): WorkbookChange {
  const taken = sheetNamed(source, SHEET_NAMES.plan);
  if (taken && taken.rows.length > 0)
    throw new WorkbookRefused("sheet-exists", { sheet: taken.name });
  const { workbook } = describePlanWorkbook(plan, findings, surroundings);
  const wanted = hasLedger ? workbook.sheets : firstSheets(workbook, plan);
  const steps = wanted.map((sheet): SheetChange => ownSheetStep(source, sheet));
  return { steps, expected: [] };
}

/** Lists without the cells that follow the ledger: Excel asks for a file where a sheet is missing. */
function firstSheets({ sheets }: WorkbookDescription, plan: Plan): SheetDescription[] {
  return sheets.flatMap((sheet) => {
    if (sheet.name === SHEET_NAMES.lists) return [buildListsSheet(plan, "absent")];
    return FIRST_SHEETS.includes(sheet.name) ? [sheet] : [];
  });
}

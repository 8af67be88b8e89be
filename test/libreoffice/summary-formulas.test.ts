import type { LedgerLine } from "../../src/domain/plan/ledger-line";
import type { Plan } from "../../src/domain/plan/plan";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildLedgerSheet } from "../../src/sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../../src/sheets/lists/build-lists-sheet";
import type { WorkbookDescription } from "../../src/sheets/model/sheet-description";
import { buildSummarySheet } from "../../src/sheets/summaries/build-summary-sheet";
import { SCHOOL_PLAN, ledgerLine, planRow } from "../sheets/ledger/school-plan";
import { standInPlanSheet } from "../sheets/ledger/stand-in-plan-sheet";
import { describeLibreOffice } from "./describe-libreoffice";
import { recalculate } from "./office";
import { recalculationDifferences } from "./recalculation-differences";

function workbook(plan: Plan): WorkbookDescription {
  const { sheet, references } = standInPlanSheet(plan);
  return {
    sheets: [
      sheet,
      buildLedgerSheet(plan, references),
      buildSummarySheet(plan, references),
      buildListsSheet(plan),
    ],
  };
}

const withLedger = (ledger: readonly LedgerLine[]): Plan => ({ ...SCHOOL_PLAN, ledger });

const PLANS: readonly (readonly [string, Plan])[] = [
  ["the plan as drafted", SCHOOL_PLAN],
];

describeLibreOffice("summary formulas", () => {
  it.each(PLANS)("agree with their stored results: %s", async (_name, plan) => {
    const described = workbook(plan);
    const computed = await recalculate(await writeWorkbook(described));
    expect(recalculationDifferences(described, computed)).toEqual([]);
  });
});

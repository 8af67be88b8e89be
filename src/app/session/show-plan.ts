import { readSchoolType } from "../../domain/catalog/read-school-type";
import { amountInWords } from "../../domain/money/amount-in-words";
import { amountsByStandard } from "../../domain/rollup/amounts-by-standard";
import { planTotals } from "../../domain/rollup/plan-totals";
import { spansBudgetYears } from "../../domain/rollup/spans-budget-years";
import type { Locale } from "../../locales/locale";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { OpenedPlan } from "../changes/opened-plan";
import { sheetNamed } from "../changes/own-sheet-step";
import type { PlanFile } from "../read-plan-file";
import { separateWaived } from "../separate-waived";
import type { ShownPlan } from "./session-state";
import { showLedgerIssues, showUnassigned } from "../ledger/show-ledger";
import { showFindings } from "./show-findings";
import { showRow } from "./show-row";

/** The opened plan as the pane shows it, checked. */
export function showPlan(opened: OpenedPlan, locale: Locale): ShownPlan {
  const { source, file } = opened;
  const { plan, readings, school, layout } = file;
  const totals = planTotals(plan, readings);
  const { open, waived } = separateWaived(file.findings, plan, file.waivers);
  return {
    sheet: layout.sheet,
    form: plan.form,
    catalog: plan.catalog,
    school,
    schoolType: school === null ? null : readSchoolType(school),
    schoolYear: plan.schoolYear,
    number: plan.header.number,
    issued: plan.header.issued,
    rows: plan.rows.map((row, index) => showRow(row, index, file)),
    totals,
    byStandard: amountsByStandard(plan),
    amountInWords: amountInWords(totals.amount),
    rowsSpanningYears: countSpanningRows(file),
    totalsAgree: [totals.bySource, totals.byBudgetYear].every(
      (part) => sum(part) === totals.amount
    ),
    findings: showFindings(open, file, locale),
    waived: showFindings(waived, file, locale),
    unassigned: showUnassigned(opened),
    ledgerIssues: showLedgerIssues(opened),
    hasSummaries: sheetNamed(source, SHEET_NAMES.summary) !== undefined,
  };
}

/** Rows that only an assignment to a budget year can place: their lines have no year yet. */
function countSpanningRows({ plan, readings }: PlanFile): number {
  const unassigned = new Set(
    plan.ledger.flatMap(({ row, state, budgetYear }) =>
      state === "amount" && budgetYear === null ? [row] : []
    )
  );
  return plan.rows.filter((row) => unassigned.has(row.id) && spansBudgetYears(row, readings))
    .length;
}

function sum(amounts: Readonly<Record<string, number>>): number {
  return Object.values(amounts).reduce((total, amount) => total + amount, 0);
}

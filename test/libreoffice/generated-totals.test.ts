import fc from "fast-check";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { planTotals } from "../../src/domain/rollup/plan-totals";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildPlanSheet } from "../../src/sheets/forms/build-plan-sheet";
import { buildLedgerSheet } from "../../src/sheets/ledger/build-ledger-sheet";
import { QUARTERS, SOURCE_CHOICES, SOURCE_LABELS } from "../../src/sheets/ledger/ledger-labels";
import { buildListsSheet } from "../../src/sheets/lists/build-lists-sheet";
import { cellName } from "../../src/sheets/model/cell-address";
import type { CellValue, SheetDescription } from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { buildSummarySheet } from "../../src/sheets/summaries/build-summary-sheet";
import { summaryLayout } from "../../src/sheets/summaries/summary-layout";
import { standInPlanSheet } from "../sheets/ledger/stand-in-plan-sheet";
import type { MoneyPlan, MoneyTruth } from "../support/money-plans";
import { moneyPlan } from "../support/money-plans";
import { describeLibreOffice } from "./describe-libreoffice";
import { recalculate } from "./office";

const COUNT = 200;
/** LibreOffice recalculates every tenth of them, all in one file. */
const EVERY = 10;
const PLANS: readonly MoneyPlan[] = fc.sample(moneyPlan, { numRuns: COUNT, seed: 20_261_129 });

const sumOf = (truth: readonly MoneyTruth[]) =>
  truth.flatMap(({ parts }) => parts).reduce((sum, { amount }) => sum + amount, 0);

/** The sums that someone would make with a pencil from what the rows are meant to say. */
function byHand(truth: readonly MoneyTruth[]) {
  const parts = truth.flatMap((row) => row.parts.map((part) => ({ ...row, ...part })));
  const sum = (keeps: (part: (typeof parts)[number]) => boolean) =>
    parts.filter(keeps).reduce((total, { amount }) => total + amount, 0);
  return {
    total: sum(() => true),
    ofSource: (label: string) =>
      sum(({ source }) => (source === null ? "Chưa rõ nguồn" : SOURCE_LABELS[source]) === label),
    ofStandard: (label: string, standard: number) =>
      sum(
        ({ source, criterion }) =>
          (source === null ? "Chưa rõ nguồn" : SOURCE_LABELS[source]) === label &&
          criterion.startsWith(`${standard}.`)
      ),
    ofYear: (year: number | null) => sum((part) => part.year === year),
    ofQuarter: (year: number | null, quarter: number) =>
      sum((part) => part.year === year && part.quarter === quarter),
    ofCriterion: (code: string) => sum(({ criterion }) => criterion === code),
    withoutAmount: truth.filter(({ state }) => state !== "amount").length,
  };
}

/** A plan's sheets beside those of others in one file: their names, and all that names them, differ. */
function numbered(sheets: readonly SheetDescription[], number: number): SheetDescription[] {
  const names = sheets.map(({ name }) => name);
  const renamed = (formula: string) =>
    names.reduce((text, name) => text.replaceAll(`'${name}'!`, `'${name} ${number}'!`), formula);
  return sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name} ${number}`,
    validations: [],
    conditionalFormats: [],
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) }
    ),
  }));
}

function sheetsOf({ plan: read }: MoneyPlan, number: number): SheetDescription[] {
  const { plan } = settlePlan(read);
  const { sheet, references } = buildPlanSheet(plan, new Map());
  return numbered(
    [
      sheet,
      buildLedgerSheet(plan, references),
      buildSummarySheet(plan, references),
      buildListsSheet(plan),
    ],
    number
  );
}

/** The figures of a summary that differ from the sums by hand, named. */
function wrongFigures(
  { plan: read, truth }: MoneyPlan,
  number: number,
  summary: ReadonlyMap<string, unknown>
): string[] {
  const { plan } = settlePlan(read);
  const layout = summaryLayout(plan);
  const expected = byHand(truth);
  const wrong: string[] = [];
  const hold = (row: number, column: number, value: number | string, what: string) => {
    const found = summary.get(cellName({ row, column }));
    if (found !== value) wrong.push(`plan ${number}, ${what}: ${value}, found ${String(found)}`);
  };
  const { columns, sources, years, criteria, reconciliation } = layout;
  hold(5, 1, expected.total, "total");
  hold(reconciliation, 6, 0, "difference");
  SOURCE_CHOICES.forEach((label, index) => {
    const row = sources.first + index;
    hold(row, columns.total, expected.ofSource(label), label);
    layout.groups.forEach(({ standard }, n) =>
      hold(row, 2 + n, expected.ofStandard(label, standard.number), `${label}, ${standard.number}`)
    );
  });
  [...layout.budgetYears, null].forEach((year, index) => {
    const row = years.first + index;
    hold(row, columns.total, expected.ofYear(year), `year ${year ?? "?"}`);
    QUARTERS.forEach((quarter) =>
      hold(row, 1 + quarter, expected.ofQuarter(year, quarter), `${year ?? "?"}/${quarter}`)
    );
  });
  let row = criteria.first;
  for (const group of layout.groups) {
    row += 1;
    for (const { code } of group.criteria) hold(row++, 4, expected.ofCriterion(code), code);
  }
  hold(criteria.total, 3, expected.withoutAmount, "lines without an amount");
  return wrong;
}

/** The results that the add-in stores with its formulas. */
function stored(generated: MoneyPlan): ReadonlyMap<string, CellValue> {
  const { plan } = settlePlan(generated.plan);
  const { cells } = buildSummarySheet(plan, standInPlanSheet(plan).references);
  return new Map(cells.map((cell) => [cellName(cell), cell.value]));
}

describe("200 generated plans", () => {
  it("add up in the add-in to the sums by hand, in total", () => {
    const wrong = PLANS.flatMap(({ plan: read, truth }, number) => {
      const { plan, readings } = settlePlan(read);
      const { amount } = planTotals(plan, readings);
      return amount === sumOf(truth) ? [] : [`plan ${number}: ${sumOf(truth)}, found ${amount}`];
    });
    expect(wrong).toEqual([]);
    expect(PLANS.length).toBe(COUNT);
  });

  it("add up by source, standard, year, quarter and criterion in the results stored", () => {
    const wrong = PLANS.flatMap((plan, number) => wrongFigures(plan, number, stored(plan)));
    expect(wrong.slice(0, 8)).toEqual([]);
  }, 60_000);
});

describeLibreOffice("the summaries of generated plans, recalculated", () => {
  it("show the sums by hand in every figure", async () => {
    const numbers = PLANS.map((_, number) => number).filter((n) => n % EVERY === 0);
    const chosen = numbers.flatMap((number) => PLANS[number] ?? []);
    const sheets = chosen.flatMap((plan, n) => sheetsOf(plan, numbers[n] ?? 0));
    const computed = await recalculate(await writeWorkbook({ sheets }));
    const wrong = chosen.flatMap((plan, n) => {
      const number = numbers[n] ?? 0;
      const summary = computed.get(`${SHEET_NAMES.summary} ${number}`) ?? new Map<string, never>();
      return wrongFigures(plan, number, summary);
    });
    expect(wrong.slice(0, 8)).toEqual([]);
    expect(chosen.length).toBe(COUNT / EVERY);
  }, 240_000);
});

import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import type { Catalog, Criterion, Standard } from "../../domain/catalog/catalog";
import { compareCriterionCodes } from "../../domain/catalog/compare-criterion-codes";
import type { Plan } from "../../domain/plan/plan";
import { MONEY_STATES, SOURCE_CHOICES } from "../ledger/ledger-labels";
import { listsLayout } from "../lists/lists-layout";

/** Columns, one-based: a label, the middle ones, then total, share and bar. */
export type SummaryColumns = {
  readonly middle: readonly number[];
  readonly total: number;
  readonly share: number;
  readonly bar: number;
};

/** Rows of a table: its title, its heading, its body and the row of totals. */
export type TableRows = {
  readonly title: number;
  readonly heading: number;
  readonly first: number;
  readonly total: number;
};

export type StandardGroup = {
  readonly standard: Standard;
  readonly criteria: readonly Criterion[];
};

export type SummaryLayout = {
  readonly columns: SummaryColumns;
  readonly sources: TableRows;
  readonly years: TableRows;
  readonly criteria: TableRows;
  /** Planned against actual money by source, and below it by budget year. */
  readonly payers: TableRows;
  readonly payerYears: TableRows;
  readonly leftOut: TableRows;
  /** The row of planned figures that must agree; those of actual money follow below. */
  readonly reconciliation: number;
  readonly signatures: number;
  readonly groups: readonly StandardGroup[];
  readonly budgetYears: readonly number[];
};

const FIRST_TITLE = 8;
const LEAST_MIDDLE = 5;

export function summaryLayout(plan: Plan): SummaryLayout {
  const catalog = catalogById(plan.catalog);
  const groups = usedCriteria(plan, catalog);
  const { budgetYears } = listsLayout(plan);
  const lines = groups.reduce((count, { criteria }) => count + 1 + criteria.length, 0);
  const sources = tableFrom(FIRST_TITLE, SOURCE_CHOICES.length);
  const years = tableFrom(sources.total + 3, budgetYears.length + 1);
  const criteria = tableFrom(years.total + 2, lines + 1);
  const payers = tableFrom(criteria.total + 2, SOURCE_CHOICES.length);
  const payerYears = tableFrom(payers.total, budgetYears.length + 1);
  const leftOut = tableFrom(payerYears.total + 2, MONEY_STATES.length);
  const reconciliation = leftOut.total + 4;
  return {
    columns: columnsFor(catalog),
    sources,
    years,
    criteria,
    payers,
    payerYears,
    leftOut,
    reconciliation,
    signatures: reconciliation + 3,
    groups,
    budgetYears,
  };
}

function tableFrom(title: number, rows: number): TableRows {
  return { title, heading: title + 1, first: title + 2, total: title + 2 + rows };
}

/** A column per standard and one for lines without, at least the five that other tables need. */
function columnsFor({ standards }: Catalog): SummaryColumns {
  const count = Math.max(LEAST_MIDDLE, standards.length + 1);
  const middle = Array.from({ length: count }, (_, index) => 2 + index);
  return { middle, total: 2 + count, share: 3 + count, bar: 4 + count };
}

/** Every standard, with the criteria that the plan works on. */
function usedCriteria({ rows }: Plan, catalog: Catalog): StandardGroup[] {
  const codes = [...new Set(rows.flatMap(({ criterion }) => criterion ?? []))];
  const used = codes
    .sort(compareCriterionCodes)
    .flatMap((code) => criterionByCode(catalog, code) ?? []);
  return catalog.standards.map((standard) => ({
    standard,
    criteria: used.filter((criterion) => criterion.standard === standard.number),
  }));
}

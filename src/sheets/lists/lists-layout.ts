import { BUDGET_ITEMS } from "../../domain/money/budget/budget-items";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criteriaOf } from "../../domain/catalog/criteria-of";
import type { Plan } from "../../domain/plan/plan";
import { startYearOf } from "../../domain/timeline/start-year-of";
import { MONEY_STATES, QUARTERS, SOURCE_CHOICES } from "../ledger/ledger-labels";
import { STATUSES } from "../../domain/plan/statuses";

/** What of a plan decides which lists its workbook has. */
export type ListedPlan = Pick<Plan, "catalog" | "schoolYear" | "ledger">;

export const LISTS_FIRST_ROW = 5;

/** One-based columns of the short lists, side by side from row 5. */
export const LIST_COLUMNS = {
  quarters: 1,
  sources: 2,
  sourceWords: 3,
  sourceIds: 4,
  states: 5,
  statuses: 6,
  budgetYears: 7,
  /** Right of the printed lists, with their names beside them. */
  budgetItems: 10,
} as const;

/** Lengths of the lists that are the same in every workbook. */
export const FIXED_LENGTHS = {
  sources: SOURCE_CHOICES.length,
  states: MONEY_STATES.length,
  statuses: STATUSES.length,
  quarters: QUARTERS.length + 1,
  budgetItems: BUDGET_ITEMS.length,
} as const;

const GAP = 2;
const YEARS_OFFERED = 3;

/** Rows of the blocks below the short lists. */
export type ListsLayout = {
  readonly budgetYears: readonly number[];
  /** Heading row of the standards; their rows follow. */
  readonly standardsHeading: number;
  readonly criteriaHeading: number;
  readonly lastCriterionRow: number;
  /** First row of the cells that put an amount into words. */
  readonly wordsTitle: number;
  readonly lastRow: number;
};

/** A title, a heading and the ten digits. */
const WORDS_ROWS = 12;

export function listsLayout(plan: ListedPlan): ListsLayout {
  const catalog = catalogById(plan.catalog);
  const budgetYears = listedBudgetYears(plan);
  const longest = Math.max(FIXED_LENGTHS.sources, budgetYears.length + 1);
  const standardsHeading = LISTS_FIRST_ROW + longest + GAP;
  const criteriaHeading = standardsHeading + catalog.standards.length + GAP;
  const lastCriterionRow = criteriaHeading + criteriaOf(catalog).length;
  const wordsTitle = lastCriterionRow + GAP;
  const lastRow = wordsTitle + WORDS_ROWS - 1;
  return { budgetYears, standardsHeading, criteriaHeading, lastCriterionRow, wordsTitle, lastRow };
}

/** Both calendar years of the school year, the one after for late payments, and all in use. */
function listedBudgetYears({ schoolYear, ledger }: ListedPlan): number[] {
  const start = schoolYear ? [startYearOf(schoolYear)] : [];
  const offered = start.flatMap((year) =>
    Array.from({ length: YEARS_OFFERED }, (_, index) => year + index)
  );
  const used = ledger.flatMap(({ budgetYear }) => budgetYear ?? []);
  return [...new Set([...offered, ...used])].sort((a, b) => a - b);
}

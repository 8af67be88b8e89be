import { foldText } from "../../text/fold-text";
import data from "./budget-items.json";

/** A chart of budget items and the budget years it holds for. */
export type BudgetChart = {
  readonly id: string;
  readonly regulation: string;
  readonly firstBudgetYear: number | null;
  readonly lastBudgetYear: number | null;
};

/** A sub-item (tiểu mục) that plans of schools spend from, under its item (mục). */
export type BudgetItem = {
  readonly code: string;
  readonly item: string;
  readonly name: string;
};

/**
 * The charts in order of their years. Circular 130/2025/TT-BTC replaces 324/2016/TT-BTC from budget
 * year 2026; that it keeps these codes is confirmed for item 6900 only, so every code is a
 * suggestion and none is ever checked.
 */
export const BUDGET_CHARTS: readonly BudgetChart[] = data.charts.map((chart) => ({
  id: chart.id,
  regulation: chart.regulation,
  firstBudgetYear: chart.firstBudgetYear ?? null,
  lastBudgetYear: chart.lastBudgetYear ?? null,
}));

export const BUDGET_ITEMS: readonly BudgetItem[] = data.items.map(({ code, item, name }) => ({
  code,
  item,
  name,
}));

/** The chart that public money of a calendar year is booked by. */
export function budgetChartOf(year: number): BudgetChart | null {
  return (
    BUDGET_CHARTS.find(
      ({ firstBudgetYear, lastBudgetYear }) =>
        (firstBudgetYear ?? year) <= year && year <= (lastBudgetYear ?? year)
    ) ?? null
  );
}

/** Whether the item is known to have kept its code and meaning in the chart of 2026. */
export function isConfirmedIn2026({ item }: BudgetItem): boolean {
  return data.confirmedIn2026.includes(item);
}

const CODES_BY_WORDS = data.items.flatMap(({ code, words }) =>
  words.map((words) => ({ code, words }))
);

/**
 * The sub-item that a task's words suggest: the one whose longest, so most particular, words stand
 * in them; of equals the first in the sentence, which is what is done.
 * `null` where none do. For the accountant to accept or not, never entered unasked.
 */
export function suggestBudgetItem(task: string): BudgetItem | null {
  const folded = ` ${foldText(task).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const [found] = CODES_BY_WORDS.map((one) => ({ ...one, at: folded.indexOf(` ${one.words} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.words.length - a.words.length || a.at - b.at);
  return BUDGET_ITEMS.find(({ code }) => code === found?.code) ?? null;
}

import type { MoneyKind } from "../../money/money-reading";
import { trackedPeriod } from "../../plan/tracked-period";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const COSTS_NOTHING: readonly MoneyKind[] = ["none", "self", "in-kind", "blank"];

/**
 * Public money is budgeted by calendar year: the amount of a row across 31 December belongs to
 * neither year until the accountant assigns it.
 */
export const periodSpansBudgetYears: Rule = forEachFilledRow((row, reading) => {
  const { start, end } = trackedPeriod(row, reading);
  if (start === null || end === null || COSTS_NOTHING.includes(reading.money.kind)) return null;
  const [firstYear, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (firstYear >= lastYear) return null;
  const params = { words: reading.period.original, firstYear, lastYear };
  return rowFinding("period-spans-budget-years", row, "time", params);
});

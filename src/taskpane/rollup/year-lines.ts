import type { ShownPlan } from "../../app/session/session-state";
import { startYearOf } from "../../domain/timeline/start-year-of";

export type YearLine = {
  /** A calendar year, money that crosses 31 December unassigned, or money without any time. */
  readonly year: number | "spansYears" | "undated";
  /** Whole đồng. */
  readonly amount: number;
};

/**
 * The plan's money by budget year. Both calendar years of the school year are always there; money
 * that no year can claim follows, where there is any.
 */
export function yearLines({
  schoolYear,
  totals: { byBudgetYear },
}: Pick<ShownPlan, "schoolYear" | "totals">): readonly YearLine[] {
  const start = schoolYear === null ? null : startYearOf(schoolYear);
  const known = Object.keys(byBudgetYear).map(Number).filter(Number.isInteger);
  const years = new Set([...(start === null ? [] : [start, start + 1]), ...known]);
  const unassigned = (["spansYears", "undated"] as const)
    .map((year) => ({ year, amount: byBudgetYear[year] ?? 0 }))
    .filter(({ amount }) => amount > 0);
  return [
    ...[...years].sort((a, b) => a - b).map((year) => ({ year, amount: byBudgetYear[year] ?? 0 })),
    ...unassigned,
  ];
}

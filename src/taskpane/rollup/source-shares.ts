import type { FundingSource } from "../../domain/money/funding-source";
import type { PlanTotals } from "../../domain/rollup/plan-totals";

export type SourceShare = {
  readonly source: FundingSource | "unknown";
  /** Whole đồng. */
  readonly amount: number;
  /** Length of its bar, 0 to 1: the largest source fills the width. */
  readonly length: number;
};

/** The sources that pay something, the largest first; money of unknown source last. */
export function sourceShares(bySource: PlanTotals["bySource"]): readonly SourceShare[] {
  const paid = Object.entries(bySource)
    .map(([source, amount]) => ({ source: source as SourceShare["source"], amount }))
    .filter(({ amount }) => amount > 0);
  const largest = Math.max(...paid.map(({ amount }) => amount));
  return paid
    .sort((a, b) => lastIfUnknown(a) - lastIfUnknown(b) || b.amount - a.amount)
    .map((share) => ({ ...share, length: share.amount / largest }));
}

function lastIfUnknown({ source }: Pick<SourceShare, "source">): number {
  return source === "unknown" ? 1 : 0;
}

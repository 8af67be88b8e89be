import type { FundingSource } from "../money/funding-source";
import type { LedgerLine } from "./ledger-line";

/** Certain planned money by source, whole đồng; sources without any are left out. */
export function amountsBySource(
  lines: readonly LedgerLine[]
): ReadonlyMap<FundingSource | null, number> {
  const amounts = new Map<FundingSource | null, number>();
  for (const { state, source, planned } of lines)
    if (state === "amount") amounts.set(source, (amounts.get(source) ?? 0) + (planned ?? 0));
  return amounts;
}

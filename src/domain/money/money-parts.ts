import type { MoneyPart, MoneyReading } from "./money-reading";

/**
 * The amounts by source that a money cell was read to hold, whole đồng: one part for a plain amount,
 * none where the cell has no certain amount. What {@link moneyWords} makes of them reads the same.
 */
export function moneyParts({ kind, amount, source, parts }: MoneyReading): readonly MoneyPart[] {
  if (kind !== "amount" || amount === undefined) return [];
  return parts ?? [{ amount, source: source ?? null }];
}

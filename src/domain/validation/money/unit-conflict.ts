import type { MoneyReading, MoneyUnit } from "../../money/money-reading";
import { readMoney } from "../../money/read-money";

/**
 * The whole đồng that a figure says by itself, where the unit of its column makes just that doubtful;
 * `null` where the two agree or the figure is doubtful anyway.
 */
export function unitConflict(money: MoneyReading, unit: MoneyUnit | null): number | null {
  if (unit === null || unit === "dong" || money.kind !== "ambiguous") return null;
  const { kind, amount } = readMoney(money.original);
  if (kind !== "amount" || amount === undefined) return null;
  return money.alternatives?.includes(amount) ? amount : null;
}

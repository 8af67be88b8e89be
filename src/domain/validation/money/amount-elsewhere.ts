import { readMoney } from "../../money/read-money";
import type { MoneyKind, MoneyReading } from "../../money/money-reading";
import type { PlanRow, RowField } from "../../plan/plan-row";

export type AmountElsewhere = { readonly field: RowField; readonly reading: MoneyReading };

const FIELDS: readonly RowField[] = ["conditions", "funding", "note"];
const FIGURES: readonly MoneyKind[] = ["amount", "ambiguous", "range"];

/** A bare number may be anything; one with a unit of money is money. */
const NAMES_MONEY = /\d\s*(?:đ|đồng|vnđ|vnd|₫|triệu|tr|trđ|tỷ|tỉ|nghìn|ngàn|k)(?!\p{L})/iu;

/** A figure of money in a column that is not for it, `null` for none. */
export function amountElsewhere(row: PlanRow): AmountElsewhere | null {
  for (const field of FIELDS) {
    const words = row.words[field] ?? "";
    if (!NAMES_MONEY.test(words)) continue;
    const reading = readMoney(words);
    if (FIGURES.includes(reading.kind)) return { field, reading };
  }
  return null;
}

import { formatMoney } from "./format-money";
import { FUNDING_NAMES } from "./funding-names";
import type { FundingSource } from "./funding-source";
import type { MoneyPart } from "./money-reading";

/**
 * The words of a money cell for amounts by source, whole đồng: «45.000.000 đồng, ngân sách nhà nước
 * giao tự chủ; 12.000.000 đồng, tài trợ». An amount without a source can only be told from a
 * doubtful one by a plus sign: «12.000.000 đồng, tài trợ + 3.000.000 đồng». `readMoney` reads exactly
 * these amounts and sources back, whatever unit the column declares. Amounts of one source become
 * one; those of 0 are left out, so that nothing but zeros gives `""`.
 *
 * Only for forms whose sources stand beside the amounts. Where the sheet has a `funding` column
 * (Quảng Ninh's ten columns) a single amount takes its source from there (`interpretRow`,
 * `draftLedger`), and a split written into the money cell would say it twice: there the form leaves
 * amount and source to their two cells and offers no split.
 * @throws {RangeError} for an amount that is no whole number of đồng from 0 on.
 */
export function moneyWords(parts: readonly MoneyPart[]): string {
  const amounts = [...amountsBySource(parts)].filter(([, amount]) => amount > 0);
  const joint = amounts.some(([source]) => source === null) ? " + " : "; ";
  return amounts.map(amountWithSource).join(joint);
}

function amountsBySource(parts: readonly MoneyPart[]): Map<FundingSource | null, number> {
  const amounts = new Map<FundingSource | null, number>();
  for (const { amount, source } of parts) {
    if (!Number.isSafeInteger(amount) || amount < 0)
      throw new RangeError(`not whole đồng: ${amount}`);
    amounts.set(source, (amounts.get(source) ?? 0) + amount);
  }
  return amounts;
}

function amountWithSource([source, amount]: readonly [FundingSource | null, number]): string {
  const words = formatMoney(amount);
  return source === null ? words : `${words}, ${FUNDING_NAMES[source]}`;
}

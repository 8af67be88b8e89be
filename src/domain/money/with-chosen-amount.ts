import { formatMoney } from "./format-money";
import type { MoneyUnit } from "./money-reading";
import { readMoney } from "./read-money";

/** A figure with whatever number words and units belong to it. */
const FIGURE = /\d[\d.,\s]*(?:\s*(?:tỷ|tỉ|triệu|tr|trđ|nghìn|ngàn|ng|k|đồng|đ|vnđ|vnd)\b\.?)*/giu;

/**
 * The words of a money cell with its doubtful figure written out: «216,000 triệu, NSNN» and
 * 216000000 → «216.000.000 đồng, NSNN». Everything else that the school wrote stays. `null` where no
 * single figure of the words can be replaced so that they read as exactly that amount.
 * @param amount whole đồng
 * @param unit the unit of the column's heading
 */
export function withChosenAmount(words: string, amount: number, unit?: MoneyUnit): string | null {
  for (const figure of words.matchAll(FIGURE)) {
    const text = figure[0].trimEnd();
    const end = figure.index + text.length;
    const chosen = words.slice(0, figure.index) + formatMoney(amount) + words.slice(end);
    const reading = readMoney(chosen, unit);
    if (reading.kind === "amount" && reading.amount === amount) return chosen;
  }
  return null;
}

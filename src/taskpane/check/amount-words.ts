import type { Words } from "../words-context";
import { shortAmount } from "./short-amount";

/** Whole đồng in a few words: «216 triệu đồng». */
export function amountWords(amount: number, words: Words): string {
  const { figure, unit } = shortAmount(amount);
  return words(`check.amount.${unit}`, { figure });
}

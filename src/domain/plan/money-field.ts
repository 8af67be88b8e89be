import type { RowWords } from "./plan-row";

export type MoneyField = "money" | "resources";

/** The column that holds a row's money: its own, or "Nguồn lực bảo đảm" where a form has no other. */
export function moneyFieldOf(words: RowWords): MoneyField {
  return words.money === null && words.resources !== null ? "resources" : "money";
}

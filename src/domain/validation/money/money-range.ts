import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** "10-15 triệu", "khoảng 10 triệu": no one figure can be added. */
export const moneyRange: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  if (money.kind !== "range") return null;
  const amounts = [money.min, money.max].filter((amount) => amount !== undefined).join(" ");
  return rowFinding("money-range", row, moneyField, { words: money.original, amounts });
});

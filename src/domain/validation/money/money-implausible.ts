import { isPlausible } from "../../money/reading/plausibility";
import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Less than 1.000 đồng or more than 20 tỷ for one task: most likely a unit left off or one too many.
 * The bounds are ours, not the law's; the amount is counted as it stands.
 */
export const moneyImplausible: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  if (money.kind !== "amount" || money.amount === undefined || isPlausible(money.amount)) {
    return null;
  }
  const params = { words: excerpt(money.original), amount: money.amount };
  return rowFinding("money-implausible", row, moneyField, params);
});

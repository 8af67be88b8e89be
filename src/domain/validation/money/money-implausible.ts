import { isPlausible } from "../../money/reading/plausibility";
import { excerpt } from "../excerpt";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Less than 1.000 đồng or more than 20 tỷ for one task: most likely a unit left off or one too many.
 * The bounds are ours, not the law's; the amount is counted as it stands. A ledger line of the same
 * amount settles nothing: every certain amount is given one unasked.
 */
export const moneyImplausible: Rule = forEachFilledRow((row, { money, moneyField }) => {
  if (money.kind !== "amount" || money.amount === undefined || isPlausible(money.amount)) {
    return null;
  }
  const params = { words: excerpt(money.original), amount: money.amount };
  return rowFinding("money-implausible", row, moneyField, params);
});

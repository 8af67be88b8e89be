import { excerpt } from "../excerpt";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const PRODUCT_OR_SHARES = /\d[\p{L}\s./]*\s[x×*]\s*\d|=|trong đó|bao gồm|gồm/iu;

/** "2 đợt x 4.500.000 = 9.000.000", "18 triệu, trong đó…": the result is added, not its parts too. */
export const moneyCountedOnce: Rule = forEachFilledRow((row, { money, moneyField }) => {
  if (money.kind !== "amount" || money.amount === undefined) return null;
  if (!PRODUCT_OR_SHARES.test(money.original)) return null;
  const params = { words: excerpt(money.original), amount: money.amount };
  return rowFinding("money-counted-once", row, moneyField, params);
});

import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** "20 triệu (NS: 15tr, XHH: 4tr)": the parts make 19 million. Which figure is wrong? */
export const moneyPartsDiffer: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  if (money.mismatch === undefined) return null;
  const { stated, sum } = money.mismatch;
  const params = { words: excerpt(money.original), amount: stated, partsAmount: sum };
  return rowFinding("money-parts-differ", row, moneyField, params);
});

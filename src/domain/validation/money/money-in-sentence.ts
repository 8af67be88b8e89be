import { excerpt } from "../excerpt";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const ONLY_A_FIGURE = /^[\d.,\s]+(?:triệu|tr|trđ|tỷ|tỉ|nghìn|ngàn)?\s*(?:đồng|đ|vnđ|₫)?\.?$/iu;

/**
 * The 2026 form has no money column: the figure read out of "Nguồn lực bảo đảm" is proposed for the
 * ledger, and the words stay as they are.
 */
export const moneyInSentence: Rule = forEachFilledRow((row, { money, moneyField }) => {
  if (moneyField !== "resources" || money.kind !== "amount" || money.amount === undefined)
    return null;
  if (ONLY_A_FIGURE.test(money.original)) return null;
  const params = { words: excerpt(money.original), amount: money.amount };
  return rowFinding("money-in-sentence", row, moneyField, params);
});

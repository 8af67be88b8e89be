import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { hasSeveralAnswers } from "./has-several-answers";

/** In "Nguồn lực bảo đảm" people and rooms are resources too: only words about money count. */
const ABOUT_MONEY =
  /kinh phí|ngân sách|dự toán|chi phí|nguồn|tiền|quỹ|tài trợ|xã hội hóa|nsnn|xhh/i;

/** "Tuỳ tình hình thực tế", "Chi khác": there will be a cost, its amount is not known yet. */
export const moneyUndetermined: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  if (money.kind !== "undetermined" && money.kind !== "other") return null;
  if (hasSeveralAnswers(money.original)) return null;
  if (moneyField === "resources" && !ABOUT_MONEY.test(money.original)) return null;
  return rowFinding("money-undetermined", row, moneyField, { words: excerpt(money.original) });
});

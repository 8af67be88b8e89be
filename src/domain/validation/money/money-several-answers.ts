import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { hasSeveralAnswers } from "./has-several-answers";

/** "Không / Chi khác": perhaps one answer for each of two tasks, perhaps a template not chosen from. */
export const moneySeveralAnswers: Rule = forEachOpenMoney((row, { money, moneyField }) =>
  hasSeveralAnswers(money.original)
    ? rowFinding("money-several-answers", row, moneyField, { words: excerpt(money.original) })
    : null
);

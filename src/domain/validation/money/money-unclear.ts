import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { hasSeveralAnswers } from "./has-several-answers";
import { isFractional } from "./is-fractional";

/** "nt", "như trên": the amount above again, or a share of it? No reading is even proposed. */
export const moneyUnclear: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  if (money.kind !== "ambiguous" || money.alternatives?.length) return null;
  if (hasSeveralAnswers(money.original) || isFractional(money.original)) return null;
  return rowFinding("money-unclear", row, moneyField, { words: excerpt(money.original) });
});

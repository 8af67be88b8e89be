import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { hasSeveralAnswers } from "./has-several-answers";
import { isFractional } from "./is-fractional";
import { unitConflict } from "./unit-conflict";

/** "216,000 triệu": 216 million or 216 billion? Neither is added until someone says which. */
export const moneyAmbiguous: Rule = forEachOpenMoney((row, { money, moneyField }, { plan }) => {
  if (money.kind !== "ambiguous" || !money.alternatives?.length) return null;
  if (hasSeveralAnswers(money.original) || isFractional(money.original)) return null;
  if (money.mismatch !== undefined || unitConflict(money, plan.moneyUnit) !== null) return null;
  const params = { words: excerpt(money.original), amounts: money.alternatives.join(" ") };
  return rowFinding("money-ambiguous", row, moneyField, params);
});

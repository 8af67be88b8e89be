import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { unitConflict } from "./unit-conflict";

/** "216.000.000" under "ĐVT: triệu đồng": in the heading's unit it is a thousand or a million times too much. */
export const moneyUnitConflict: Rule = forEachOpenMoney((row, { money, moneyField }, { plan }) => {
  const amount = unitConflict(money, plan.moneyUnit);
  if (amount === null || plan.moneyUnit === null) return null;
  const params = { words: excerpt(money.original), unit: plan.moneyUnit, amount };
  return rowFinding("money-unit-conflict", row, moneyField, params);
});

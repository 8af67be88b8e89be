import { excerpt } from "../excerpt";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { isFractional } from "./is-fractional";

/** "1,2345678 triệu" is no whole number of đồng: a digit too many, or a mark in the wrong place. */
export const moneyFractional: Rule = forEachOpenMoney((row, { money, moneyField }) =>
  isFractional(money.original)
    ? rowFinding("money-fractional", row, moneyField, { words: excerpt(money.original) })
    : null
);

import { excerpt } from "../excerpt";
import { rowCells } from "../row-cells";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A spreadsheet takes text that begins so for a formula; ours are written as text. */
const LIKE_FORMULA = /^[=+\-@]/;

/** Said once for the plan, at the first such cell. */
export const textLikeFormula: Rule = ({ plan }) => {
  const cells = rowCells(plan.rows).filter(({ words }) => LIKE_FORMULA.test(words));
  const [first] = cells;
  if (!first) return [];
  const params = { count: cells.length, words: excerpt(first.words) };
  return [rowFinding("text-like-formula", first.row, first.field, params)];
};

import { rowCells } from "../row-cells";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Names of the school's management, all of which mean the principal and the deputies. */
const MANAGEMENT = /(?<![\p{L}\d])(?:BGH|ban giám hiệu|BLĐ|ban lãnh đạo|LĐNT)(?![\p{L}\d])/iu;

/**
 * A task of "BGH" has no one person who answers for it, and the load of the principal counts short.
 * Said once, at the first such cell.
 */
export const ownerAlias: Rule = ({ plan }) => {
  const cells = rowCells(plan.rows, ["people"]).filter(({ words }) => MANAGEMENT.test(words));
  const [first] = cells;
  const alias = MANAGEMENT.exec(first?.words ?? "")?.[0];
  if (!first || alias === undefined) return [];
  return [rowFinding("owner-alias", first.row, "people", { words: alias, count: cells.length })];
};

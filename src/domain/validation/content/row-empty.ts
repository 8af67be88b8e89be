import { isRowEmpty } from "../is-row-empty";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * A criterion is named and nothing else: one finding stands for all that is missing. A row without
 * a criterion too is only a spare line.
 */
export const rowEmpty: Rule = ({ plan }) =>
  plan.rows.flatMap((row) => {
    if (row.criterion === null || !isRowEmpty(row)) return [];
    return [rowFinding("row-empty", row, null, { criterion: row.criterion })];
  });

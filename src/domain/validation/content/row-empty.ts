import { isRowEmpty } from "../is-row-empty";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A criterion is named and nothing else: one finding stands for all that is missing. */
export const rowEmpty: Rule = ({ plan }) =>
  plan.rows
    .filter(isRowEmpty)
    .map((row) => rowFinding("row-empty", row, null, { criterion: row.criterion ?? "?" }));

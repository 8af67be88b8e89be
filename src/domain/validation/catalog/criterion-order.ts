import { compareCriterionCodes } from "../../catalog/compare-criterion-codes";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Rows follow the catalogue's order, as readers of the plan expect (3.2 before 3.3). */
export const criterionOrder: Rule = ({ plan }) =>
  plan.rows.flatMap((row, index) => {
    const above = plan.rows[index - 1]?.criterion ?? null;
    if (row.criterion === null || above === null) return [];
    if (compareCriterionCodes(above, row.criterion) <= 0) return [];
    return [rowFinding("criterion-order", row, "criterion", { criterion: row.criterion, above })];
  });

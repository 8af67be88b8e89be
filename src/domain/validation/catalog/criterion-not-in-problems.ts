import { readCriterionCodes } from "../../catalog/read-criterion-codes";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * A row for a criterion that table IV of the 2026 form does not name among the problems to be solved
 * (Circular 57/2026, annex V, form 2). Silent where table IV names none.
 */
export const criterionNotInProblems: Rule = ({ plan }) => {
  const reported = new Set(
    plan.problems.flatMap(({ criterionText }) =>
      readCriterionCodes(criterionText).map(({ code }) => code)
    )
  );
  if (reported.size === 0) return [];
  return plan.rows.flatMap((row) => {
    if (row.criterion === null || reported.has(row.criterion)) return [];
    reported.add(row.criterion);
    const params = { criterion: row.criterion };
    return [rowFinding("criterion-not-in-problems", row, "criterion", params)];
  });
};

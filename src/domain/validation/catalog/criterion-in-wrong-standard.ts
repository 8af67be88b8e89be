import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** The first number of a criterion's code is its standard, in every catalogue. */
export const criterionInWrongStandard: Rule = forEachFilledRow((row) => {
  if (row.criterion === null || row.standard === null) return null;
  const ownStandard = Number(row.criterion.split(".")[0]);
  if (ownStandard === row.standard) return null;
  const params = { criterion: row.criterion, standard: row.standard, ownStandard };
  return rowFinding("criterion-in-wrong-standard", row, "criterion", params);
});

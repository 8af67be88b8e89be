import { criterionByCode } from "../../catalog/criterion-by-code";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { otherSeriesCriterion } from "./other-series-criterion";

/** A code that no catalogue for such a school has; most often a slip of the pen. */
export const criterionUnknown: Rule = forEachFilledRow((row, _reading, { plan, catalog }) => {
  const code = row.criterion;
  if (code === null || criterionByCode(catalog, code)) return null;
  if (otherSeriesCriterion(code, catalog, schoolTypeOfPlan(plan, catalog))) return null;
  const params = { criterion: code, catalog: catalog.id };
  return rowFinding("criterion-unknown", row, "criterion", params);
});

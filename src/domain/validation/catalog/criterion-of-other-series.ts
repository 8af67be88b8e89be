import { criterionByCode } from "../../catalog/criterion-by-code";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { candidateCodes } from "./candidate-codes";
import { criterionChoices } from "./criterion-choices";
import { otherSeriesCriterion } from "./other-series-criterion";

/**
 * A code of the circulars of 2018 in a plan by Circular 57/2026, or the other way round (5.4 in a
 * catalogue that ends with 4.3). The series give one code different meanings, so it is never
 * carried over: the user chooses.
 */
export const criterionOfOtherSeries: Rule = forEachFilledRow((row, _reading, context) => {
  const { plan, catalog } = context;
  if (row.criterion === null || criterionByCode(catalog, row.criterion)) return null;
  const other = otherSeriesCriterion(row.criterion, catalog, schoolTypeOfPlan(plan, catalog));
  if (!other) return null;
  const choices = criterionChoices(row.criterion, other.catalog, catalog);
  const params = {
    criterion: row.criterion,
    catalog: catalog.id,
    otherCatalog: other.catalog.id,
    otherTitle: other.criterion.title,
    candidates: candidateCodes(choices),
  };
  return { ...rowFinding("criterion-of-other-series", row, "criterion", params), choices };
});

import { criterionByCode } from "../../catalog/criterion-by-code";
import { readCriterionCode } from "../../catalog/read-criterion-code";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { candidateCodes } from "./candidate-codes";
import { criterionChoices } from "./criterion-choices";
import { titleOfOtherSeries } from "./title-of-other-series";

/**
 * "Tiêu chí 3.4: Khu vệ sinh…" in a plan by Circular 57/2026, where 3.4 is pupil support: the code
 * exists in both series, but the title beside it is the other one's. The user says what is meant.
 */
export const criterionTitleOfOtherSeries: Rule = forEachFilledRow((row, _reading, context) => {
  const { plan, catalog } = context;
  const said = readCriterionCode(row.criterionWords ?? "");
  const other = said && titleOfOtherSeries(said, catalog, schoolTypeOfPlan(plan, catalog));
  if (!said || !other) return null;
  const choices = criterionChoices(said.code, other.catalog, catalog);
  const params = {
    criterion: said.code,
    title: criterionByCode(catalog, said.code)?.title ?? "",
    catalog: catalog.id,
    otherTitle: other.criterion.title,
    otherCatalog: other.catalog.id,
    candidates: candidateCodes(choices),
  };
  return { ...rowFinding("criterion-title-of-other-series", row, "criterion", params), choices };
});

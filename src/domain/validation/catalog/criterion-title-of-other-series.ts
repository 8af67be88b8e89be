import { criterionByCode } from "../../catalog/criterion-by-code";
import type { CriterionMention } from "../../catalog/criterion-mention";
import { readCriterionCode } from "../../catalog/read-criterion-code";
import type { PlanLocation } from "../../plan/plan-location";
import type { Finding } from "../finding";
import { forEachFilledRow } from "../for-each-filled-row";
import { makeFinding } from "../make-finding";
import type { CheckContext, Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { candidateCodes } from "./candidate-codes";
import { criteriaOfProblems } from "./criteria-of-problems";
import { criterionChoices } from "./criterion-choices";
import { titleOfOtherSeries } from "./title-of-other-series";

/**
 * "Tiêu chí 3.4: Khu vệ sinh…" in a plan by Circular 57/2026, where 3.4 is pupil support: the code
 * exists in both series, but the title beside it is the other one's. The user says what is meant. The
 * 2026 form has codes with titles in table IV only, and there they are written anew by hand.
 */
export const criterionTitleOfOtherSeries: Rule = (context) => [
  ...titlesInRows(context),
  ...criteriaOfProblems(context.plan).flatMap(({ mention, at }) => {
    const found = otherMeaning(mention, at, context);
    return found ? [found] : [];
  }),
];

const titlesInRows: Rule = forEachFilledRow((row, _reading, context) => {
  const said = readCriterionCode(row.criterionWords ?? "");
  return said && otherMeaning(said, { part: "row", row: row.id, field: "criterion" }, context);
});

function otherMeaning(
  said: CriterionMention,
  at: PlanLocation,
  { plan, catalog }: CheckContext
): Finding | null {
  const other = titleOfOtherSeries(said, catalog, schoolTypeOfPlan(plan, catalog));
  if (!other) return null;
  const choices = criterionChoices(said.code, other.catalog, catalog);
  const finding = makeFinding("criterion-title-of-other-series", at, {
    criterion: said.code,
    title: criterionByCode(catalog, said.code)?.title ?? "",
    catalog: catalog.id,
    otherTitle: other.criterion.title,
    otherCatalog: other.catalog.id,
    candidates: candidateCodes(choices),
  });
  return at.part === "row" ? { ...finding, choices } : finding;
}

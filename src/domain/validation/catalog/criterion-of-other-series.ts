import { criterionByCode } from "../../catalog/criterion-by-code";
import type { PlanLocation } from "../../plan/plan-location";
import type { Finding } from "../finding";
import { forEachFilledRow } from "../for-each-filled-row";
import { makeFinding } from "../make-finding";
import type { CheckContext, Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { candidateCodes } from "./candidate-codes";
import { criteriaOfProblems } from "./criteria-of-problems";
import { criterionChoices } from "./criterion-choices";
import { otherSeriesCriterion } from "./other-series-criterion";

/**
 * A code of the circulars of 2018 in a plan by Circular 57/2026, or the other way round (5.4 in a
 * catalogue that ends with 4.3), in a row or in table IV. The series give one code different
 * meanings, so it is never carried over: the user chooses.
 */
export const criterionOfOtherSeries: Rule = (context) => [
  ...codesInRows(context),
  ...criteriaOfProblems(context.plan).flatMap(({ mention, at }) => {
    const found = foreignCode(mention.code, at, context);
    return found ? [found] : [];
  }),
];

const codesInRows: Rule = forEachFilledRow((row, _reading, context) => {
  const at = { part: "row", row: row.id, field: "criterion" } as const;
  return row.criterion === null ? null : foreignCode(row.criterion, at, context);
});

function foreignCode(
  code: string,
  at: PlanLocation,
  { plan, catalog }: CheckContext
): Finding | null {
  if (criterionByCode(catalog, code)) return null;
  const other = otherSeriesCriterion(code, catalog, schoolTypeOfPlan(plan, catalog));
  if (!other) return null;
  const choices = criterionChoices(code, other.catalog, catalog);
  const finding = makeFinding("criterion-of-other-series", at, {
    criterion: code,
    catalog: catalog.id,
    otherCatalog: other.catalog.id,
    otherTitle: other.criterion.title,
    candidates: candidateCodes(choices),
  });
  return at.part === "row" ? { ...finding, choices } : finding;
}

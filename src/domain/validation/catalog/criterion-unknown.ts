import { criterionByCode } from "../../catalog/criterion-by-code";
import type { PlanLocation } from "../../plan/plan-location";
import type { Finding } from "../finding";
import { forEachFilledRow } from "../for-each-filled-row";
import { makeFinding } from "../make-finding";
import type { CheckContext, Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { criteriaOfProblems } from "./criteria-of-problems";
import { otherSeriesCriterion } from "./other-series-criterion";

/** A code that no catalogue for such a school has; most often a slip of the pen. */
export const criterionUnknown: Rule = (context) => [
  ...codesInRows(context),
  ...criteriaOfProblems(context.plan).flatMap(({ mention, at }) => {
    const found = unknownCode(mention.code, at, context);
    return found ? [found] : [];
  }),
];

const codesInRows: Rule = forEachFilledRow((row, _reading, context) => {
  const at = { part: "row", row: row.id, field: "criterion" } as const;
  return row.criterion === null ? null : unknownCode(row.criterion, at, context);
});

function unknownCode(
  code: string,
  at: PlanLocation,
  { plan, catalog }: CheckContext
): Finding | null {
  if (criterionByCode(catalog, code)) return null;
  if (otherSeriesCriterion(code, catalog, schoolTypeOfPlan(plan, catalog))) return null;
  return makeFinding("criterion-unknown", at, { criterion: code, catalog: catalog.id });
}

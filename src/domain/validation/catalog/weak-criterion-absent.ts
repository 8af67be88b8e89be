import { criterionByCode } from "../../catalog/criterion-by-code";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { weakCriteriaNamed } from "./weak-criteria-named";

/**
 * A criterion that the plan itself calls weak, yet no row improves. Silent while a row has no
 * criterion, since that row may be the one.
 */
export const weakCriterionAbsent: Rule = ({ plan, catalog }) => {
  const planned = new Set(plan.rows.map(({ criterion }) => criterion));
  if (planned.size === 0 || planned.has(null)) return [];
  return weakCriteriaNamed(plan, catalog)
    .filter(({ code }) => !planned.has(code))
    .map(({ code, at }) => {
      const title = criterionByCode(catalog, code)?.title ?? "";
      return makeFinding("weak-criterion-absent", at, { criterion: code, title });
    });
};

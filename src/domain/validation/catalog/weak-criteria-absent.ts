import type { Catalog } from "../../catalog/catalog";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { Plan } from "../../plan/plan";
import type { NamedCriterion } from "./weak-criteria-named";
import { weakCriteriaNamed } from "./weak-criteria-named";

/**
 * Criteria that the plan itself calls weak, yet no row improves. None while a row has no criterion,
 * since that row may be the one. Codes that the catalogue does not have are told by other rules.
 */
export function weakCriteriaAbsent(plan: Plan, catalog: Catalog): readonly NamedCriterion[] {
  const planned = new Set(plan.rows.map(({ criterion }) => criterion));
  if (planned.size === 0 || planned.has(null)) return [];
  return weakCriteriaNamed(plan, catalog).filter(
    ({ code }) => !planned.has(code) && criterionByCode(catalog, code) !== null
  );
}

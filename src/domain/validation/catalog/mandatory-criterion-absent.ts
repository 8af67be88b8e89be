import { criterionByCode } from "../../catalog/criterion-by-code";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { weakCriteriaAbsent } from "./weak-criteria-absent";

/**
 * A mandatory criterion that the plan itself calls weak and does nothing about: a school has level 1
 * only with all eight at level 1 (Circular 57/2026, article 5, clause 3). A plan need not name them
 * all.
 */
export const mandatoryCriterionAbsent: Rule = ({ plan, catalog }) =>
  weakCriteriaAbsent(plan, catalog).flatMap(({ code, at }) => {
    const criterion = criterionByCode(catalog, code);
    if (criterion?.mandatory !== true) return [];
    const params = { criterion: code, title: criterion.title };
    return [makeFinding("mandatory-criterion-absent", at, params)];
  });

import { criterionByCode } from "../../catalog/criterion-by-code";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { weakCriteriaAbsent } from "./weak-criteria-absent";

/**
 * A criterion named weak without a row. One that is mandatory is told by `mandatoryCriterionAbsent`.
 */
export const weakCriterionAbsent: Rule = ({ plan, catalog }) =>
  weakCriteriaAbsent(plan, catalog).flatMap(({ code, at }) => {
    const criterion = criterionByCode(catalog, code);
    if (criterion?.mandatory === true) return [];
    const params = { criterion: code, title: criterion?.title ?? "" };
    return [makeFinding("weak-criterion-absent", at, params)];
  });

import { defaultCatalog } from "../../catalog/default-catalog";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";

/**
 * The pinned catalogue is not the one in force for such a school on the day of issue. A school in
 * the middle of its cycle may want it so: whether it may is not settled (Circular 57/2026, article
 * 27).
 */
export const catalogUnusual: Rule = ({ plan, catalog }) => {
  const schoolType = schoolTypeOfPlan(plan, catalog);
  if (schoolType === null) return [];
  const usual = defaultCatalog(schoolType, plan.header.issued, plan.schoolYear);
  if (!usual || usual.id === catalog.id) return [];
  const params = { catalog: catalog.id, usualCatalog: usual.id };
  return [makeFinding("catalog-unusual", { part: "plan" }, params)];
};

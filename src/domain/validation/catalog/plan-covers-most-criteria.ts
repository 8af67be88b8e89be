import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Our threshold: the circular gives no number. */
const MOST = 12;

/**
 * The 2026 form asks for a plan of priorities, not one for all fifteen criteria (Circular 57/2026,
 * Annex V, form 2, section III.2b).
 */
export const planCoversMostCriteria: Rule = ({ plan, catalog }) => {
  if (catalog.series !== "2026") return [];
  const planned = new Set(plan.rows.flatMap(({ criterion }) => criterion ?? []));
  if (planned.size < MOST) return [];
  return [makeFinding("plan-covers-most-criteria", { part: "plan" }, { count: planned.size })];
};

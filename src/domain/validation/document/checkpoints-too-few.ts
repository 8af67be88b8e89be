import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** The end of semester I and the end of the year. */
const FEWEST = 2;

/** The plan is followed up at least twice a year (Circular 57/2026, Annex V, form 2, VI and VIII). */
export const checkpointsTooFew: Rule = ({ plan }) => {
  if (plan.form !== "tt57-2026-bieu2" || plan.checkpoints.length >= FEWEST) return [];
  const params = { count: plan.checkpoints.length };
  return [makeFinding("checkpoints-too-few", { part: "plan" }, params)];
};

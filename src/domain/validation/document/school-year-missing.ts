import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Without its school year the plan's months have no year, and no date can be checked. */
export const schoolYearMissing: Rule = ({ plan }) =>
  plan.schoolYear === null
    ? [makeFinding("school-year-missing", { part: "header", item: "title" })]
    : [];

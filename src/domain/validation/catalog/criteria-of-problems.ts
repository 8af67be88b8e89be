import type { CriterionMention } from "../../catalog/criterion-mention";
import { readCriterionCodes } from "../../catalog/read-criterion-codes";
import type { Plan } from "../../plan/plan";
import type { PlanLocation } from "../../plan/plan-location";

export type CriterionOfProblem = {
  readonly mention: CriterionMention;
  readonly at: Extract<PlanLocation, { readonly part: "problem" }>;
};

/** The criteria that table IV of the 2026 form names, code by code. */
export function criteriaOfProblems({
  problems,
}: Pick<Plan, "problems">): readonly CriterionOfProblem[] {
  return problems.flatMap(({ criterionText }, index) =>
    readCriterionCodes(criterionText).map((mention) => ({
      mention,
      at: { part: "problem", index },
    }))
  );
}

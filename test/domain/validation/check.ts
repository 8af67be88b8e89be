import { checkPlan } from "../../../src/domain/validation/check-plan";
import type { Finding } from "../../../src/domain/validation/finding";
import type { FindingCode } from "../../../src/domain/validation/finding-code";
import type { PlanSpec } from "../../support/plan-fixtures";
import { makePlan } from "../../support/plan-fixtures";

/** The findings of one code in a plan made to the spec. */
export function found(code: FindingCode, spec: PlanSpec): Finding[] {
  return checkPlan(makePlan(spec)).filter((finding) => finding.code === code);
}

/** Whether the code is found in a plan whose one row has these words. */
export function foundInRow(code: FindingCode, row: NonNullable<PlanSpec["rows"]>[number]): boolean {
  return found(code, { rows: [row] }).length > 0;
}

import type { FormId } from "../domain/plan/form-id";
import { convertPlan } from "../sheets/forms/convert-plan";
import type { SourceWorkbook } from "../sheets/model/source-row";
import type { ReadingOptions } from "../sheets/reading/read-plan";
import type { DescribedPlan, Surroundings } from "./plan-workbook";
import { describePlanWorkbook } from "./plan-workbook";
import type { PlanFile } from "./read-plan-file";
import { readPlanFile } from "./read-plan-file";

export type ImportOptions = ReadingOptions & {
  /** The form to write; the document's own where it is not given. */
  readonly form?: FormId;
};

export type ImportedPlan = Pick<PlanFile, "plan" | "school" | "readings" | "otherSheets"> &
  DescribedPlan;

/**
 * Reads a school's document and describes the workbook that is made of it: the plan on its form,
 * ledger, summaries, findings, lists. Findings point into that new workbook, except what was only
 * in the document.
 * @throws UnreadableFile when there is no plan that can be trusted.
 */
export function importPlan(
  source: SourceWorkbook,
  { form, ...options }: ImportOptions,
  surroundings: Surroundings
): ImportedPlan {
  const file = readPlanFile(source, options);
  const plan = convertPlan(file.plan, form ?? file.plan.form);
  const { school, readings, otherSheets } = file;
  return {
    plan,
    school,
    readings,
    otherSheets,
    ...describePlanWorkbook(plan, file.findings, surroundings, file.waivers),
  };
}

import { convertPlan } from "../sheets/forms/convert-plan";
import type { SourceWorkbook } from "../sheets/model/source-row";
import type { ImportedPlan } from "./import-plan";
import type { Surroundings } from "./plan-workbook";
import { describePlanWorkbook } from "./plan-workbook";
import { readPlanFile } from "./read-plan-file";

/**
 * Reads a workbook's plan and ledger and describes the whole workbook anew, summaries included.
 * Doing it twice gives the same workbook.
 * @throws UnreadableFile when the workbook holds no plan.
 */
export function rollUpPlan(source: SourceWorkbook, surroundings: Surroundings): ImportedPlan {
  const { plan: read, school, readings, otherSheets, findings } = readPlanFile(source);
  const plan = convertPlan(read, read.form);
  return {
    plan,
    school,
    readings,
    otherSheets,
    ...describePlanWorkbook(plan, findings, surroundings),
  };
}

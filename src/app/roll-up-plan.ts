import type { SourceWorkbook } from "../sheets/model/source-row";
import type { ImportedPlan } from "./import-plan";
import { importPlan } from "./import-plan";
import type { Surroundings } from "./plan-workbook";

/**
 * Reads a workbook's plan and ledger and describes the whole workbook anew, summaries included.
 * Doing it twice gives the same workbook.
 * @throws UnreadableFile when the workbook holds no plan.
 */
export function rollUpPlan(source: SourceWorkbook, surroundings: Surroundings): ImportedPlan {
  return importPlan(source, {}, surroundings);
}

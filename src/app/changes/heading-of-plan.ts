import type { PlanHeading } from "../../sheets/reading/plan-heading";
import { readPlanHeading } from "../../sheets/reading/plan-heading";
import type { OpenedPlan } from "./opened-plan";

/** The heading of the opened plan's table, with the words of every column. */
export function headingOfPlan({ file, sheet }: OpenedPlan): PlanHeading | null {
  const index = sheet.rows.findIndex(({ row }) => row === file.layout.headingRow);
  return readPlanHeading(sheet.rows, index);
}

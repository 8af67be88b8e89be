import type { PlanRow } from "../plan/plan-row";
import { ROW_FIELDS } from "../plan/plan-row";
import { isBlank } from "./is-blank";

/** Whether nobody has written anything in the row beyond its criterion. */
export function isRowEmpty({ words }: PlanRow): boolean {
  return ROW_FIELDS.every((field) => isBlank(words[field]));
}

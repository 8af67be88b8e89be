import type { PlanRow } from "../../plan/plan-row";
import type { PeriodReading } from "../../timeline/period-reading";

/** Whether of the ways to read "Từ năm 2024" one has been chosen: each has a start and no end. */
export function isOpenStartChosen(
  { tracking }: Pick<PlanRow, "tracking">,
  { kind, alternatives = [] }: PeriodReading
): boolean {
  if (kind !== "ambiguous" || tracking.start === null || tracking.end !== null) return false;
  return alternatives.some(([start, end]) => end === null && start === tracking.start);
}

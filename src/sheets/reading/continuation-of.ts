import { readContinuationMark } from "../forms/continuation-mark";
import type { Continuation } from "../forms/continuation-mark";
import type { SourceRow } from "../model/source-row";
import { cellAt } from "./cell-lookup";
import type { PlanHeading } from "./plan-heading";

/** Whether the tracking block says that a row goes on with the one above; `null` for most rows. */
export function continuationOf(
  row: SourceRow,
  { tracking }: Pick<PlanHeading, "tracking">
): Continuation | null {
  const column = tracking.get("clarify");
  const words = column === undefined ? "" : (cellAt(row, column)?.text ?? "");
  return readContinuationMark(words);
}

import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { statesStatus } from "./states-status";

/** "Đã thực hiện" under "Thời gian": how far the task is, not when it is to be done. */
export const statusInTimeColumn: Rule = forEachFilledRow((row, { period }) =>
  period.kind === "undetermined" && row.tracking.end === null && statesStatus(period.original)
    ? rowFinding("status-in-time-column", row, "time", { words: period.original })
    : null
);

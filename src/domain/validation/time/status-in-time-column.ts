import { foldText } from "../../text/fold-text";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { STATES_STATUS } from "./states-status";

/** "Đã thực hiện" under "Thời gian": how far the task is, not when it is to be done. */
export const statusInTimeColumn: Rule = forEachFilledRow((row, { period }) =>
  period.kind === "undetermined" &&
  row.tracking.end === null &&
  STATES_STATUS.test(foldText(period.original))
    ? rowFinding("status-in-time-column", row, "time", { words: period.original })
    : null
);

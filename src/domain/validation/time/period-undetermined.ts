import { excerpt } from "../excerpt";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { statesStatus } from "./states-status";

/** "Khi có kế hoạch của Sở": words that name no time anyone can be held to. */
export const periodUndetermined: Rule = forEachFilledRow((row, { period }) =>
  period.kind === "undetermined" && row.tracking.end === null && !statesStatus(period.original)
    ? rowFinding("period-undetermined", row, "time", { words: excerpt(period.original) })
    : null
);

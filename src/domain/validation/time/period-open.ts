import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { isOpenStartChosen } from "./is-open-start-chosen";

/** "Từ tháng 12 năm 2020" has no end, and none is invented. "Trước 15/9" is a deadline: no finding. */
export const periodOpen: Rule = forEachFilledRow((row, { period }) =>
  (period.open === "end" && row.tracking.end === null) || isOpenStartChosen(row, period)
    ? rowFinding("period-open", row, "time", { words: period.original })
    : null
);

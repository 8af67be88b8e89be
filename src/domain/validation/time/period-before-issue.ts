import { trackedPeriod } from "../../plan/tracked-period";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A deadline that has passed on the day the plan is signed. */
export const periodBeforeIssue: Rule = forEachFilledRow((row, reading, { plan }) => {
  const { issued } = plan.header;
  const { end } = trackedPeriod(row, reading);
  if (issued === null || end === null || end >= issued) return null;
  const params = { words: reading.period.original, endDate: end, issueDate: issued };
  return rowFinding("period-before-issue", row, "time", params);
});

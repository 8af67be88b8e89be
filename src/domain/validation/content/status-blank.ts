import { forEachFilledRow } from "../for-each-filled-row";
import { isBlank } from "../is-blank";
import { rowFinding } from "../row-finding";
import type { CheckContext, Rule } from "../rule";

/**
 * The column "Mức độ thực hiện" may stay blank until the first checkpoint (Circular 57/2026, Annex
 * V, form 2), so a blank is worth a hint only once other rows have their status.
 */
export const statusBlank: Rule = (context) => (isFollowedUp(context) ? blankStatus(context) : []);

function isFollowedUp({ plan }: CheckContext): boolean {
  return plan.rows.some(({ words }) => !isBlank(words.status));
}

const blankStatus: Rule = forEachFilledRow((row) =>
  row.words.status?.trim() === "" && isBlank(row.tracking.status)
    ? rowFinding("status-blank", row, "status")
    : null
);

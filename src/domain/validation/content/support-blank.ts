import { forEachFilledRow } from "../for-each-filled-row";
import { isBlank } from "../is-blank";
import { rowFinding } from "../row-finding";
import type { CheckContext, Rule } from "../rule";

/** A blank is not "Không có": where other rows say their conditions, this one was left open. */
export const supportBlank: Rule = (context) => (isUsed(context) ? blankSupport(context) : []);

function isUsed({ plan }: CheckContext): boolean {
  return plan.rows.some(({ words }) => !isBlank(words.conditions));
}

const blankSupport: Rule = forEachFilledRow((row) =>
  row.words.conditions?.trim() === "" ? rowFinding("support-blank", row, "conditions") : null
);

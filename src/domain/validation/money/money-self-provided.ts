import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** "Tự túc" costs the budget nothing, yet is neither "Không có" nor a figure. */
export const moneySelfProvided: Rule = forEachFilledRow((row, { money, moneyField }) =>
  money.kind === "self"
    ? rowFinding("money-self-provided", row, moneyField, { words: money.original })
    : null
);

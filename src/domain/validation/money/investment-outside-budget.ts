import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Public investment is as a rule spent by another body (the commune, a project board) and is not in
 * the school's own estimate; the total then holds money that the school will never book.
 */
export const investmentOutsideBudget: Rule = forEachFilledRow(
  (row, { funding, fundingField, money }) =>
    fundingField !== null && money.kind === "amount" && funding.includes("dau-tu-cong")
      ? rowFinding("investment-outside-budget", row, fundingField, { amount: money.amount ?? 0 })
      : null
);

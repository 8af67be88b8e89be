import type { RowReading } from "../../plan/interpret-row";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Public investment is as a rule spent by another body (the commune, a project board) and is not in
 * the school's own estimate; the total then holds money that the school will never book. Where
 * other sources share the amount and nobody says how, no figure is named.
 */
export const investmentOutsideBudget: Rule = forEachFilledRow((row, reading) => {
  const { funding, fundingField, money } = reading;
  if (fundingField === null || money.kind !== "amount" || !funding.includes("dau-tu-cong"))
    return null;
  const amount = investedAmount(reading);
  return amount === null
    ? rowFinding("investment-share-unknown", row, fundingField)
    : rowFinding("investment-outside-budget", row, fundingField, { amount });
});

function investedAmount({ money, funding }: RowReading): number | null {
  const invested = money.parts?.filter(({ source }) => source === "dau-tu-cong") ?? [];
  if (invested.length > 0) return invested.reduce((sum, { amount }) => sum + amount, 0);
  return funding.length === 1 ? (money.amount ?? null) : null;
}

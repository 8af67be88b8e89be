import type { RowReading } from "../../plan/interpret-row";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** The accountant cannot book an amount whose source neither the row nor the ledger names. */
export const moneyWithoutSource: Rule = (context) => {
  const booked = new Set(
    context.plan.ledger.filter(({ source }) => source !== null).map(({ row }) => row)
  );
  return forEachFilledRow((row, reading) => {
    const amount = amountWithoutSource(reading);
    if (amount === null || booked.has(row.id)) return null;
    return rowFinding("money-without-source", row, reading.moneyField, { amount });
  })(context);
};

function amountWithoutSource({ money, funding }: RowReading): number | null {
  if (money.kind !== "amount" || !money.amount || funding.length > 0) return null;
  if (money.source !== undefined) return null;
  return money.parts?.some(({ source }) => source !== null) ? null : money.amount;
}

import { ledgerByRow } from "../../plan/ledger-by-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Only lines that have a figure and say so are added; an amount without its state is left out. */
export const ledgerLineUndecided: Rule = ({ plan, readings }) => {
  const linesOf = ledgerByRow(plan.ledger);
  return plan.rows.flatMap((row) => {
    const undecided = linesOf
      .get(row.id)
      ?.some(({ planned, state }) => (planned !== null) !== (state === "amount"));
    const field = readings.get(row.id)?.moneyField ?? "money";
    return undecided ? [rowFinding("ledger-line-undecided", row, field)] : [];
  });
};

import { ledgerByRow } from "../../plan/ledger-by-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * The printed amount and the accountant's must be the same figure, or the totals do not tie out;
 * unless the user has seen the difference and lets it stand.
 */
export const ledgerDiffersFromWords: Rule = ({ plan, readings }) => {
  const linesOf = ledgerByRow(plan.ledger);
  return plan.rows.flatMap((row) => {
    const reading = readings.get(row.id);
    const lines = (linesOf.get(row.id) ?? []).filter((line) => line.planned !== null);
    if (lines.some(({ agreed }) => agreed?.seen)) return [];
    if (reading?.money.kind !== "amount" || lines.length === 0) return [];
    const ledgerAmount = lines.reduce((sum, line) => sum + (line.planned ?? 0), 0);
    const wordsAmount = reading.money.amount ?? 0;
    if (ledgerAmount === wordsAmount) return [];
    const params = { ledgerAmount, wordsAmount };
    return [rowFinding("ledger-differs-from-words", row, reading.moneyField, params)];
  });
};

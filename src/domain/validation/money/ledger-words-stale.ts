import { ledgerByRow } from "../../plan/ledger-by-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * The ledger keeps the words its amounts were read from: when they change, someone must decide. A
 * line that the accountant added has none.
 */
export const ledgerWordsStale: Rule = ({ plan, readings }) => {
  const lines = ledgerByRow(plan.ledger);
  return plan.rows.flatMap((row) => {
    const field = readings.get(row.id)?.moneyField ?? "money";
    const words = row.words[field] ?? "";
    const stale = lines.get(row.id)?.find((line) => line.words !== "" && line.words !== words);
    return stale ? [rowFinding("ledger-words-stale", row, field, { words: stale.words })] : [];
  });
};

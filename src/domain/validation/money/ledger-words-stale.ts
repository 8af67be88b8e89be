import { ledgerByRow } from "../../plan/ledger-by-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** The ledger keeps the words its amounts were read from: when they change, someone must decide. */
export const ledgerWordsStale: Rule = ({ plan, readings }) => {
  const lines = ledgerByRow(plan.ledger);
  return plan.rows.flatMap((row) => {
    const field = readings.get(row.id)?.moneyField ?? "money";
    const stale = lines.get(row.id)?.find((line) => line.words !== (row.words[field] ?? ""));
    return stale ? [rowFinding("ledger-words-stale", row, field, { words: stale.words })] : [];
  });
};

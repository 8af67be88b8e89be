import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Figures of a row that was removed stay in the ledger, and in its totals, until someone decides. */
export const ledgerRowGone: Rule = ({ plan, readings }) => {
  const gone = new Map(
    plan.ledger
      .filter(({ row, agreed }) => !readings.has(row) && agreed?.seen !== true)
      .map((line) => [line.row, line.words])
  );
  return [...gone].map(([row, words]) =>
    makeFinding("ledger-row-gone", { part: "plan" }, { row: row === "" ? "?" : row, words })
  );
};

import type { LedgerLine } from "../../src/domain/plan/ledger-line";

/** A line by what matters to a test: an amount from the state budget, nothing spent yet. */
export function makeLedgerLine(line: Partial<LedgerLine> & Pick<LedgerLine, "row">): LedgerLine {
  return {
    source: "nsnn",
    budgetYear: null,
    quarter: null,
    planned: null,
    actual: null,
    budgetItem: "",
    state: "amount",
    words: "",
    note: "",
    agreed: null,
    ...line,
  };
}

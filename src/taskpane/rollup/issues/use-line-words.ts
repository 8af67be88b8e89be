import type { ShownLine } from "../../../app/ledger/ledger-view";
import { dongAmount } from "../../parts/dong-amount";
import { useWords } from "../../words-context";
import { useSourceName } from "../use-source-name";

/** Ledger lines in one sentence: amount, source and year of each, and what was spent. */
export function useLineWords(): (lines: readonly ShownLine[]) => string {
  const words = useWords();
  const nameOf = useSourceName();
  const told = ({ planned, actual, source, budgetYear }: ShownLine) => {
    const line = words("ledger.line", {
      amount: planned === null ? words("ledger.noAmount") : dongAmount(planned),
      source: nameOf(source ?? "unknown"),
      year:
        budgetYear === null ? words("ledger.noYear") : words("ledger.year", { year: budgetYear }),
    });
    const spent = actual === null ? [] : [words("ledger.spent", { amount: dongAmount(actual) })];
    return [planned === null ? words("ledger.noAmount") : line, ...spent].join(", ");
  };
  return (lines) => lines.map(told).join("; ");
}

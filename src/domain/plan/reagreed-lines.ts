import { amountsBySource } from "./amounts-by-source";
import { isInTimeOf } from "./is-in-time-of";
import type { LedgerLine } from "./ledger-line";

/**
 * The lines of a row on which plan and ledger agree anew, because other words of the plan have come
 * to say what the ledger already says: the same amounts by source, in the same budget years. `null`
 * where they do not, or where nothing has changed.
 * @param drafted what the row's present words give
 */
export function reagreedLines(
  lines: readonly LedgerLine[],
  drafted: readonly LedgerLine[]
): readonly LedgerLine[] | null {
  const [draft] = drafted;
  const basis = draft?.agreed?.basis;
  if (!draft || basis === undefined) return null;
  const isCurrent = ({ words, agreed }: LedgerLine) =>
    agreed === null || (words === draft.words && agreed.basis === basis);
  if (lines.every(isCurrent) || !saySame(lines, drafted)) return null;
  return lines.map((line) => ({
    ...line,
    words: draft.words,
    agreed: { planned: line.planned, source: sourceIn(line, drafted), basis, seen: false },
  }));
}

function saySame(lines: readonly LedgerLine[], drafted: readonly LedgerLine[]): boolean {
  const states = new Set([...lines, ...drafted].map(({ state }) => state));
  const [first] = drafted;
  if (states.size > 1 || !first) return false;
  const years = lines.every((line) =>
    first.budgetYear === null ? isInTimeOf(line, first) : line.budgetYear === first.budgetYear
  );
  const [now, said] = [amountsBySource(lines), amountsBySource(drafted)];
  const amounts = now.size === said.size && [...said].every(([key, sum]) => now.get(key) === sum);
  return years && amounts;
}

function sourceIn(line: LedgerLine, drafted: readonly LedgerLine[]): LedgerLine["source"] {
  return drafted.some(({ source }) => source === line.source) ? line.source : null;
}

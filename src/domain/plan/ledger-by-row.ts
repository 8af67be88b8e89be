import type { LedgerLine } from "./ledger-line";
import type { RowId } from "./plan-row";

/** The lines of every row that has any, each row's in the order of the ledger. */
export function ledgerByRow(
  ledger: readonly LedgerLine[]
): ReadonlyMap<RowId, readonly LedgerLine[]> {
  const lines = new Map<RowId, LedgerLine[]>();
  for (const line of ledger) {
    const known = lines.get(line.row);
    if (known) known.push(line);
    else lines.set(line.row, [line]);
  }
  return lines;
}

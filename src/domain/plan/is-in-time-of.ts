import { readBasis } from "./ledger-basis";
import type { LedgerLine } from "./ledger-line";

/**
 * Whether a line's budget year is one that the row's time touches, as the draft from its present
 * words has it. A line without a year, and a time without dates, rule out none.
 */
export function isInTimeOf({ budgetYear: year }: LedgerLine, draft: LedgerLine): boolean {
  if (year === null) return true;
  if (draft.budgetYear !== null) return year === draft.budgetYear;
  const span = draft.agreed ? readBasis(draft.agreed.basis)?.span : null;
  const [from, to] = [span?.from?.year ?? year, span?.to?.year ?? year];
  return from <= year && year <= to;
}

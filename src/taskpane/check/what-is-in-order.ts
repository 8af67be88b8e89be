import type { WaivedFinding } from "../../app/session/session-state";
import type { FindingCode } from "../../domain/validation/finding-code";

/** What can be said of a plan without findings, and the findings that would deny it. */
const DENIED_BY = {
  criteria: /^criterion-|^standard-title/,
  people: /^lead-|^deadline-|^period-|^owner-/,
  money: /^money-|^funding-|^ledger-|-fund-misused$/,
} as const;

export type InOrder = keyof typeof DENIED_BY;

const CLAIMS = Object.keys(DENIED_BY) as readonly InOrder[];

/** Passing a finding over does not make its part of the plan right, so that part goes unpraised. */
export function whatIsInOrder(waived: readonly WaivedFinding[]): InOrder[] {
  const denies = (claim: InOrder, code: FindingCode) => DENIED_BY[claim].test(code);
  return CLAIMS.filter((claim) => !waived.some(({ code }) => denies(claim, code)));
}

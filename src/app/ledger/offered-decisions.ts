import type { LedgerDecision, ShownLedgerIssue } from "./ledger-view";

export type DecisionKind = LedgerDecision["kind"];

/**
 * What can be decided of a row. A contradiction between amount and state stays one however often it
 * is seen; spending can only move where some is.
 */
export function offeredDecisions(issue: ShownLedgerIssue): readonly DecisionKind[] {
  if (issue.kind === "gone") {
    const spent = issue.lines.some(({ actual }) => actual !== null);
    return spent ? ["keep", "move", "remove"] : ["keep", "remove"];
  }
  return [
    ...(issue.followed === null ? [] : ["follow-plan" as const]),
    ...(issue.rewordings === null ? [] : ["follow-ledger" as const]),
    ...(issue.checks.includes("review") ? [] : ["keep" as const]),
  ];
}

import type { LineCheck } from "./check-lines";
import { checkLines, SETTLED } from "./check-lines";
import { draftLines } from "./draft-ledger";
import { followPlan } from "./follow-plan";
import type { LedgerLine } from "./ledger-line";
import { ledgerByRow } from "./ledger-by-row";
import type { Plan } from "./plan";
import type { RowId } from "./plan-row";
import type { RowReadings } from "./read-rows";
import type { RowRewording } from "./words-of-ledger";
import { wordsOfLedger } from "./words-of-ledger";

/** A row on which plan and ledger have parted: someone must say which side holds. */
export type LedgerIssue = {
  readonly row: RowId;
  /** What its lines are marked with in the sheet, each once. */
  readonly checks: readonly LineCheck[];
  /** `gone`: the plan has no such row any more, and the lines hold more than it said. */
  readonly kind: "differs" | "gone";
  readonly lines: readonly LedgerLine[];
  /** The lines if the ledger follows the plan; `null` for a row that is gone. */
  readonly followed: readonly LedgerLine[] | null;
  /** The plan's words if the plan follows the ledger; `null` where no words can say it. */
  readonly rewordings: readonly RowRewording[] | null;
};

/** In the order of the ledger. */
export function ledgerIssues(plan: Plan, readings: RowReadings): LedgerIssue[] {
  const checks = checkLines(plan);
  const checksOf = new Map<RowId, Set<LineCheck>>();
  plan.ledger.forEach(({ row }, index) => {
    const check = checks[index];
    if (check === undefined || SETTLED.has(check)) return;
    checksOf.set(row, (checksOf.get(row) ?? new Set()).add(check));
  });
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  const linesOf = ledgerByRow(plan.ledger);
  return [...checksOf].map(([id, found]): LedgerIssue => {
    const [row, reading] = [rows.get(id), readings.get(id)];
    const lines = linesOf.get(id) ?? [];
    const own = { row: id, checks: [...found], lines };
    if (!row || !reading) return { ...own, kind: "gone", followed: null, rewordings: null };
    return {
      ...own,
      kind: "differs",
      followed: followPlan(lines, draftLines(row, reading, plan.form)),
      rewordings: wordsOfLedger(row, lines, plan),
    };
  });
}

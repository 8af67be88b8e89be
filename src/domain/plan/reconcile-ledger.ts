import { readMoney } from "../money/read-money";
import { draftLedger } from "./draft-ledger";
import { interpretRow } from "./interpret-row";
import { ledgerByRow } from "./ledger-by-row";
import type { LedgerLine } from "./ledger-line";
import { moneyFieldOf } from "./money-field";
import type { Plan } from "./plan";
import type { PlanRow, RowId } from "./plan-row";
import type { RowReadings } from "./read-rows";

/** What changed in the ledger because the plan's rows changed since it was written. */
export type LedgerChange = {
  readonly kind: "followed-words" | "removed";
  readonly row: RowId;
  readonly words: string;
};

export type ReconciledLedger = {
  readonly ledger: readonly LedgerLine[];
  readonly changes: readonly LedgerChange[];
};

type PlanContext = Pick<Plan, "rows" | "ledger" | "schoolYear" | "moneyUnit">;

/**
 * Brings the ledger up to the plan's rows without touching what the accountant entered: a row
 * without a line gets the lines of its words; lines that only repeat words since changed follow
 * them; lines that only repeat a row since removed go with it. Lines with figures of the
 * accountant's own all stay, for a check to report, as do lines without a row id.
 */
export function reconcileLedger(plan: PlanContext, readings: RowReadings): ReconciledLedger {
  const changes: LedgerChange[] = [];
  const linesOf = ledgerByRow(plan.ledger);
  const gone = new Set(
    plan.ledger.map((line) => line.row).filter((id) => id !== "" && !readings.has(id))
  );
  for (const row of gone) {
    const lines = linesOf.get(row) ?? [];
    if (lines.every((line) => repeatsWords(line, plan)))
      changes.push({ kind: "removed", row, words: lines[0]?.words ?? "" });
  }
  const replaced = new Map<RowId, readonly LedgerLine[]>(changes.map(({ row }) => [row, []]));
  for (const row of plan.rows) {
    const lines = linesOf.get(row.id);
    const drafted = () => draftLedger({ rows: [row] }, readings);
    if (!lines) replaced.set(row.id, drafted());
    else if (followsOldWords(row, lines, plan)) {
      replaced.set(row.id, drafted());
      changes.push({ kind: "followed-words", row: row.id, words: lines[0]?.words ?? "" });
    }
  }
  return { ledger: replaceLines(plan, linesOf, replaced), changes };
}

/** Whether all lines are exactly what other words of the same cell gave. */
function followsOldWords(row: PlanRow, lines: readonly LedgerLine[], plan: PlanContext): boolean {
  const [first] = lines;
  const moneyField = moneyFieldOf(row.words);
  if (!first || first.words === (row.words[moneyField] ?? "")) return false;
  const before = { ...row, words: { ...row.words, [moneyField]: first.words } };
  const drafted = draftLedger({ rows: [before] }, new Map([[row.id, interpretRow(before, plan)]]));
  return drafted.length === lines.length && drafted.every((draft, n) => sameLine(draft, lines[n]));
}

function sameLine(a: LedgerLine, b: LedgerLine | undefined): boolean {
  return (
    b !== undefined && (Object.keys(a) as (keyof LedgerLine)[]).every((key) => a[key] === b[key])
  );
}

/** Of a row that is gone, only the words can tell whether the line holds anything else. */
function repeatsWords(line: LedgerLine, { moneyUnit }: PlanContext): boolean {
  const money = readMoney(line.words, moneyUnit ?? undefined);
  const figures = money.parts?.map((part) => part.amount) ?? [money.amount ?? null];
  const planned = line.planned === null || figures.includes(line.planned);
  return planned && line.actual === null && line.budgetItem === "" && line.note === "";
}

/** Lines keep their order; those of a row stand where its first line stood, new rows at the end. */
function replaceLines(
  { rows, ledger }: PlanContext,
  linesOf: ReadonlyMap<RowId, readonly LedgerLine[]>,
  replaced: ReadonlyMap<RowId, readonly LedgerLine[]>
): LedgerLine[] {
  const kept = ledger.flatMap((line) => {
    const lines = replaced.get(line.row);
    if (!lines) return [line];
    return linesOf.get(line.row)?.[0] === line ? lines : [];
  });
  const added = rows.filter((row) => !linesOf.has(row.id));
  return [...kept, ...added.flatMap((row) => replaced.get(row.id) ?? [])];
}

import { readMoney } from "../money/read-money";
import { draftLines } from "./draft-ledger";
import { interpretRow } from "./interpret-row";
import { FUNDING_BASIS, readBasis } from "./ledger-basis";
import { ledgerByRow } from "./ledger-by-row";
import type { LedgerLine } from "./ledger-line";
import { moneyFieldOf } from "./money-field";
import type { Plan } from "./plan";
import type { PlanRow, RowId } from "./plan-row";
import { reagreedLines } from "./reagreed-lines";
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

type PlanContext = Pick<Plan, "rows" | "ledger" | "schoolYear" | "moneyUnit" | "form">;

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
    const reading = readings.get(row.id);
    if (!reading) continue;
    const lines = linesOf.get(row.id);
    const drafted = draftLines(row, reading, plan.form);
    if (!lines) replaced.set(row.id, drafted);
    else if (followsOldWords(row, lines, drafted, plan)) {
      replaced.set(row.id, drafted);
      const words = lines[0]?.words ?? "";
      if (words !== drafted[0]?.words) changes.push({ kind: "followed-words", row: row.id, words });
    } else {
      const reagreed = reagreedLines(lines, drafted);
      if (reagreed) replaced.set(row.id, reagreed);
    }
  }
  return { ledger: replaceLines(plan, linesOf, replaced), changes };
}

/** Whether all lines are exactly what other words or dates of the same row gave. */
function followsOldWords(
  row: PlanRow,
  lines: readonly LedgerLine[],
  [now]: readonly LedgerLine[],
  plan: PlanContext
): boolean {
  const [first] = lines;
  const basis = first?.agreed ? readBasis(first.agreed.basis) : null;
  if (!first?.agreed || !basis) return false;
  if (first.words === now?.words && first.agreed.basis === now.agreed?.basis) return false;
  const funding = FUNDING_BASIS[plan.form];
  const words = {
    ...row.words,
    [moneyFieldOf(row.words)]: first.words,
    ...(row.words.time === null ? {} : { time: basis.time }),
    ...(funding === null ? {} : { [funding]: basis.funding }),
  };
  const before = { ...row, words };
  const drafted = draftLines(before, interpretRow(before, plan), plan.form, basis.span);
  return drafted.length === lines.length && drafted.every((draft, n) => sameLine(draft, lines[n]));
}

function sameLine(a: LedgerLine, b: LedgerLine | undefined): boolean {
  return b !== undefined && sameParts(a, b) && sameParts(a.agreed ?? {}, b.agreed ?? {});
}

function sameParts<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => key === "agreed" || a[key] === b[key]);
}

/** Of a row that is gone, only the words can tell whether the line holds anything else. */
function repeatsWords(line: LedgerLine, { moneyUnit }: PlanContext): boolean {
  const money = readMoney(line.words, moneyUnit ?? undefined);
  const figures = money.parts?.map((part) => part.amount) ?? [money.amount ?? null];
  const planned = line.planned === null || figures.includes(line.planned);
  const isSeen = line.agreed?.seen === true;
  return planned && !isSeen && line.actual === null && line.budgetItem === "" && line.note === "";
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

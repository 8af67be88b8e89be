import type { LedgerLine } from "../../domain/plan/ledger-line";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import { LEDGER_FIRST_ROW } from "./ledger-references";
import {
  QUARTER_LABELS,
  SOURCE_LABELS,
  STATE_LABELS,
  UNASSIGNED_QUARTER,
  UNASSIGNED_YEAR,
  UNKNOWN_SOURCE,
} from "./ledger-labels";

/** What "Đối chiếu" says of a line. */
export const LEDGER_CHECKS = {
  same: "Khớp",
  edited: "Chữ đã sửa",
  gone: "Không còn trong KH",
  review: "Xem lại",
} as const;

export const TASK_GONE = "(không còn trong kế hoạch)";

/** How much of a task the ledger repeats, in characters: a label, the plan has the whole. */
export const TASK_LENGTH = 100;

/** A ledger line as its cells show it; `""` is a blank cell. */
export type LedgerEntry = {
  /** Its row on the ledger sheet. */
  readonly sheetRow: number;
  readonly id: string;
  readonly criterion: string;
  readonly task: string;
  readonly source: string;
  readonly year: number | string;
  readonly quarter: string;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly budgetItem: string;
  readonly state: string;
  readonly words: string;
  readonly check: string;
  readonly note: string;
};

export function ledgerEntries(plan: Pick<Plan, "rows" | "ledger">): LedgerEntry[] {
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  return plan.ledger.map((line, index) => ({
    sheetRow: LEDGER_FIRST_ROW + index,
    ...ownCells(line),
    ...followedCells(line, rows.get(line.row)),
  }));
}

/** The largest sum that any total over these lines can show, whole đồng. */
export function largestAmount(entries: readonly LedgerEntry[]): number {
  const sum = (key: "planned" | "actual") =>
    entries.reduce((amount, entry) => amount + Math.abs(entry[key] ?? 0), 0);
  return Math.max(sum("planned"), sum("actual"));
}

/** Where nothing is to be paid, an unassigned source or year is no gap and stays blank. */
function ownCells(line: LedgerLine) {
  const unassigned = (label: string) => (line.state === "amount" ? label : "");
  return {
    id: line.row,
    source: line.source ? SOURCE_LABELS[line.source] : unassigned(UNKNOWN_SOURCE),
    year: line.budgetYear ?? unassigned(UNASSIGNED_YEAR),
    quarter: line.quarter ? QUARTER_LABELS[line.quarter] : unassigned(UNASSIGNED_QUARTER),
    planned: line.planned,
    actual: line.actual,
    budgetItem: line.budgetItem,
    state: STATE_LABELS[line.state],
    words: line.words,
    note: line.note,
  };
}

/** A line without an id follows nothing. */
function followedCells(line: LedgerLine, row: PlanRow | undefined) {
  if (line.row === "") return { criterion: "", task: "", check: "" };
  return {
    criterion: row?.criterion ?? "",
    task: row ? shortTask(row.words.task ?? "") : TASK_GONE,
    check: checkOf(line, row),
  };
}

/** In the ledger's formula this is `LEFT`, which counts the composed characters of the cell. */
export function shortTask(task: string): string {
  const stored = task.normalize("NFC");
  return stored.length > TASK_LENGTH ? `${stored.slice(0, TASK_LENGTH)}…` : stored;
}

function checkOf(line: LedgerLine, row: PlanRow | undefined): string {
  if (!row) return LEDGER_CHECKS.gone;
  if (comparable(moneyWords(row)) !== comparable(line.words)) return LEDGER_CHECKS.edited;
  const fits = (line.planned !== null) === (line.state === "amount");
  return fits ? LEDGER_CHECKS.same : LEDGER_CHECKS.review;
}

/** The printed cell with the row's money: the 2026 form has it among the resources. */
function moneyWords({ words }: PlanRow): string {
  return words.money ?? words.resources ?? "";
}

/** Formulas compare text without regard to case. */
function comparable(words: string): string {
  return words.normalize("NFC").toLowerCase();
}

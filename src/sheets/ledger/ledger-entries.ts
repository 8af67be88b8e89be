import type { LedgerLine } from "../../domain/plan/ledger-line";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import { suggestBudgetItem } from "../../domain/money/budget/budget-items";
import { checkLines } from "../../domain/plan/check-lines";
import type { LineCheck } from "../../domain/plan/check-lines";
import { oneLine } from "../../domain/text/one-line";
import { shortened } from "../model/shortened";
import { closePlaces } from "./ledger-references";
import type { LedgerPlaces } from "./ledger-references";
import {
  QUARTER_LABELS,
  SOURCE_LABELS,
  STATE_LABELS,
  UNASSIGNED_QUARTER,
  UNASSIGNED_YEAR,
  UNKNOWN_SOURCE,
} from "./ledger-labels";

/** What "Đối chiếu" says of a line. */
export const LEDGER_CHECKS: Readonly<Record<LineCheck, string>> = {
  same: "Khớp",
  "words-edited": "Chữ đã sửa",
  "basis-edited": "Nguồn, thời gian đã sửa",
  "amount-edited": "Số đã sửa",
  "source-edited": "Nguồn đã sửa",
  review: "Xem lại",
  gone: "Không còn trong KH",
  seen: "Đã xem, giữ sổ",
  free: "",
};

/** Everything that asks the user to decide. */
export const STALE_CHECKS: readonly string[] = (
  ["words-edited", "basis-edited", "amount-edited", "source-edited", "review", "gone"] as const
).map((check) => LEDGER_CHECKS[check]);

/** What stands beside a line whose difference the user has seen; anything else there counts too. */
export const SEEN_MARK = "x";

/** The words say "ngân sách" without its kind: any kind of it fits. */
const ANY_STATE_MONEY = "NSNN";

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
  /** Which row of the plan's table it follows, from 1; 0 for none. */
  readonly place: number | string;
  readonly agreedAmount: number | null;
  readonly agreedSource: string;
  readonly basis: string;
  readonly seen: string;
  /** Code of the sub-item that the task's words suggest. */
  readonly suggestion: string;
  /** Who answers for the row as the plan says now. */
  readonly lead: string;
  /** Its time as the plan says now, on one line. */
  readonly planTime: string;
};

/** Where the plan's rows stand within its table, from 1, banner rows counted. */
export type RowPlaces = ReadonlyMap<string, number>;

export function ledgerEntries(
  plan: Pick<Plan, "rows" | "ledger" | "form">,
  places: LedgerPlaces = closePlaces(plan.ledger.length),
  rowPlaces: RowPlaces = new Map()
): LedgerEntry[] {
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  const checks = checkLines(plan);
  return plan.ledger.map((line, index) => ({
    sheetRow: places[index] ?? 0,
    ...ownCells(line),
    ...followedCells(line, rows.get(line.row)),
    ...planSide(line.row === "" ? undefined : rows.get(line.row)),
    ...memoryCells(line),
    place: line.row === "" ? "" : (rowPlaces.get(line.row) ?? 0),
    check: LEDGER_CHECKS[checks[index] ?? "free"],
  }));
}

function memoryCells({ agreed }: LedgerLine) {
  if (!agreed) return { agreedAmount: null, agreedSource: "", basis: "", seen: "" };
  const { planned, source, basis, seen } = agreed;
  return {
    agreedAmount: planned,
    agreedSource: source === null ? "" : agreedSourceLabel(source),
    basis,
    seen: seen ? SEEN_MARK : "",
  };
}

function agreedSourceLabel(source: NonNullable<LedgerLine["source"]>): string {
  return source === "nsnn" ? ANY_STATE_MONEY : SOURCE_LABELS[source];
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

function planSide(row: PlanRow | undefined) {
  return {
    lead: oneLine(row?.tracking.lead ?? ""),
    planTime: oneLine(row?.words.time ?? ""),
  };
}

/** A line without an id follows nothing. */
function followedCells(line: LedgerLine, row: PlanRow | undefined) {
  if (line.row === "") return { criterion: "", task: "", suggestion: "" };
  return {
    suggestion: (row && suggestBudgetItem(row.words.task ?? "")?.code) ?? "",
    criterion: row?.criterion ?? "",
    task: row ? shortTask(row.words.task ?? "") : TASK_GONE,
  };
}

/** As `shortTaskFormula` has it. */
export function shortTask(task: string): string {
  return shortened(task, TASK_LENGTH);
}

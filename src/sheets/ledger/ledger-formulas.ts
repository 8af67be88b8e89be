import { columnLetters } from "../model/cell-address";
import { fixedRange, quoted } from "../model/formula-text";
import { planLookup, planPlace } from "../model/plan-sheet-references";
import type { PlanSheetColumn, PlanSheetReferences } from "../model/plan-sheet-references";
import { ledgerColumn } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import { LEDGER_CHECKS, TASK_GONE, TASK_LENGTH } from "./ledger-entries";
import { STATE_LABELS } from "./ledger-labels";
import { ledgerCells } from "./ledger-references";
import type { LedgerReferences } from "./ledger-references";

/** The columns of a line that follow the plan by themselves. */
export type FollowedColumn = "criterion" | "task" | "remaining" | "check";

/** The cell's formula in that row, without `=`. A row without an id shows nothing. */
export function ledgerFormula(key: FollowedColumn, row: number, plan: PlanSheetReferences): string {
  const cell = (column: LedgerColumnKey) => `${columnLetters(ledgerColumn(column))}${row}`;
  const place = planPlace(plan, cell("row"));
  const inPlan = (column: PlanSheetColumn) => planLookup(plan, column, cell("row"));
  return `IF(${cell("row")}="","",${FORMULAS[key](cell, place, inPlan)})`;
}

type Cell = (column: LedgerColumnKey) => string;
type InPlan = (column: PlanSheetColumn) => string;

const FORMULAS: Readonly<
  Record<FollowedColumn, (cell: Cell, place: string, inPlan: InPlan) => string>
> = {
  criterion: (_cell, _place, inPlan) => `IFERROR(${inPlan("criterion")}&"","")`,
  task: (_cell, _place, inPlan) => shortTaskFormula(inPlan("task")),
  remaining: (cell) =>
    `IF(AND(${cell("planned")}="",${cell("actual")}=""),"",${cell("planned")}-${cell("actual")})`,
  check: (cell, place, inPlan) =>
    `IF(IFERROR(${place},0)=0,${quoted(LEDGER_CHECKS.gone)},` +
    `IF(${inPlan("words")}&""<>${cell("words")}&"",${quoted(LEDGER_CHECKS.edited)},` +
    `IF(${disagreement(cell)},${quoted(LEDGER_CHECKS.review)},${quoted(LEDGER_CHECKS.same)})))`,
};

/** The beginning of a task, or that the plan no longer has it. */
export function shortTaskFormula(task: string): string {
  return (
    `IFERROR(LEFT(${task},${TASK_LENGTH})` +
    `&IF(LEN(${task})>${TASK_LENGTH},"…",""),${quoted(TASK_GONE)})`
  );
}

function disagreement(cell: Cell): string {
  const amount = quoted(STATE_LABELS.amount);
  return (
    `OR(AND(${cell("planned")}<>"",${cell("state")}<>${amount}),` +
    `AND(${cell("planned")}="",${cell("state")}=${amount}))`
  );
}

/** Every line's amounts whose state is certain. */
export function plannedTotalFormula(references: LedgerReferences): string {
  const range = rangeOn(references);
  return `SUMIFS(${range("planned")},${range("state")},${quoted(STATE_LABELS.amount)})`;
}

export function actualTotalFormula(references: LedgerReferences): string {
  return `SUM(${rangeOn(references)("actual")})`;
}

/** Adds what a filter leaves visible, whatever its state. */
export function visibleTotalFormula(
  references: LedgerReferences,
  key: "planned" | "actual"
): string {
  return `SUBTOTAL(109,${rangeOn(references)(key)})`;
}

export const ALL_SAME = "Mọi dòng khớp với kế hoạch";
export const SOME_DIFFER = "Số dòng lệch với kế hoạch: ";
export const WITHOUT_AMOUNT = "  ·  Không có số tiền: ";

/** Says in one sentence whether the ledger still fits the plan and what the total leaves out. */
export function ledgerSentenceFormula(references: LedgerReferences): string {
  const range = rangeOn(references);
  const { edited, gone, review } = LEDGER_CHECKS;
  const stale = [edited, gone, review]
    .map((check) => `COUNTIFS(${range("check")},${quoted(check)})`)
    .join("+");
  const lines = `COUNTIFS(${range("row")},"?*"`;
  const counted = `${lines},${range("state")},${quoted(STATE_LABELS.amount)})`;
  return (
    `IF(${stale}=0,${quoted(ALL_SAME)},${quoted(SOME_DIFFER)}&(${stale}))` +
    `&${quoted(WITHOUT_AMOUNT)}&(${lines})-${counted})&" dòng"`
  );
}

function rangeOn(references: LedgerReferences): (key: LedgerColumnKey) => string {
  return (key) => fixedRange(ledgerCells(references, key));
}

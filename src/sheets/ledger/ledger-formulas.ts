import { columnLetters } from "../model/cell-address";
import { comparableFormula } from "../model/comparable-formula";
import { fixedRange, quoted } from "../model/formula-text";
import { planAt, planPlace } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import { shortenedFormula } from "../model/shortened";
import { lineCheckFormula } from "./line-check-formula";
import { ledgerColumn } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import { STALE_CHECKS, TASK_GONE, TASK_LENGTH } from "./ledger-entries";
import { STATE_LABELS } from "./ledger-labels";
import { ledgerCells } from "./ledger-references";
import type { LedgerReferences } from "./ledger-references";
import { planTimeFormula } from "./plan-side-formulas";

/** The columns of a line that follow the plan by themselves. */
export type FollowedColumn =
  "criterion" | "task" | "remaining" | "check" | "place" | "lead" | "planTime";

/** The cell's formula in that row, without `=`. A row without an id shows nothing. */
export function ledgerFormula(
  key: FollowedColumn,
  row: number,
  plan: PlanSheetReferences,
  ledger: LedgerReferences
): string {
  const cell: Cell = (column) => `$${columnLetters(ledgerColumn(column))}${row}`;
  return `IF(${cell("row")}="","",${formulaOf(key, cell, plan, ledger)})`;
}

type Cell = (column: LedgerColumnKey) => string;

function formulaOf(
  key: FollowedColumn,
  cell: Cell,
  plan: PlanSheetReferences,
  ledger: LedgerReferences
): string {
  const place = cell("place");
  switch (key) {
    case "place":
      return `IFERROR(${planPlace(plan, cell("row"))},0)`;
    case "criterion":
      return `IF(${place}=0,"",${planAt(plan, "criterion", place)}&"")`;
    case "task":
      return `IF(${place}=0,${quoted(TASK_GONE)},${shortenedFormula(planAt(plan, "task", place), TASK_LENGTH)})`;
    case "remaining":
      return remainingFormula(cell);
    case "check":
      return lineCheckFormula(cell, plan, rangeOn(ledger));
    case "lead":
      return `IF(${place}=0,"",${comparableFormula(planAt(plan, "lead", place))})`;
    case "planTime":
      return `IF(${place}=0,"",${planTimeFormula(cell, plan)})`;
  }
}

/** An amount that is typed as text is no number to subtract; the check tells of it. */
function remainingFormula(cell: Cell): string {
  const [planned, actual] = [cell("planned"), cell("actual")];
  return (
    `IF(AND(${planned}="",${actual}=""),"",` +
    `IF(ISNUMBER(${planned}),${planned},0)-IF(ISNUMBER(${actual}),${actual},0))`
  );
}

/** The beginning of a task, or that the plan no longer has it. */
export function shortTaskFormula(task: string): string {
  return `IFERROR(${shortenedFormula(task, TASK_LENGTH)},${quoted(TASK_GONE)})`;
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
  const stale = STALE_CHECKS.map((check) => `COUNTIFS(${range("check")},${quoted(check)})`).join(
    "+"
  );
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

import type { ListRanges } from "../lists/list-ranges";
import { columnLetters } from "../model/cell-address";
import { quoted } from "../model/formula-text";
import { planRange } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { CellRange } from "../model/cell-range";
import type { ConditionalFormat, ListValidation } from "../model/sheet-description";
import type { Border } from "../model/cell-style";
import { PALETTE } from "../theme/palette";
import { ledgerColumn } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import { LEDGER_CHECKS } from "./ledger-entries";
import { STATE_LABELS } from "./ledger-labels";
import type { LedgerReferences } from "./ledger-references";

const ERROR = { errorTitle: "Sổ kinh phí", error: "Chọn trong danh sách ở trang Danh mục." };
const alarmBox: Border = { style: "thin", color: PALETTE.alarm };

/** Drop-downs of the columns that are chosen, not typed. */
export function ledgerValidations(
  ledger: LedgerReferences,
  plan: PlanSheetReferences,
  lists: ListRanges
): ListValidation[] {
  const list = (key: LedgerColumnKey, source: string): ListValidation => ({
    range: preparedCells(ledger, key, key),
    source,
    strict: true,
    ...ERROR,
  });
  return [
    { ...list("row", planRange(plan, "id")), error: "Mã dòng phải có trong trang Kế hoạch." },
    list("source", lists.sources),
    list("year", lists.budgetYears),
    list("quarter", lists.quarters),
    list("state", lists.states),
    { ...list("budgetItem", lists.budgetItems), strict: false },
  ];
}

/** Lines that no longer fit the plan, amounts that are not added, and overspending stand out. */
export function ledgerFormats(ledger: LedgerReferences): ConditionalFormat[] {
  const cell = (key: LedgerColumnKey) => `$${columnLetters(ledgerColumn(key))}${ledger.firstRow}`;
  const remaining = cell("remaining");
  return [
    {
      kind: "expression",
      range: preparedCells(ledger, "check", "check"),
      formula:
        `AND(${cell("check")}<>"",${cell("check")}<>${quoted(LEDGER_CHECKS.same)},` +
        `${cell("check")}<>${quoted(LEDGER_CHECKS.seen)})`,
      style: {
        font: { bold: true, color: PALETTE.alarm },
        borders: { top: alarmBox, right: alarmBox, bottom: alarmBox, left: alarmBox },
      },
    },
    {
      kind: "expression",
      range: preparedCells(ledger, "planned", "state"),
      formula: `AND(${cell("row")}<>"",${cell("state")}<>${quoted(STATE_LABELS.amount)})`,
      style: { font: { italic: true, color: PALETTE.muted } },
    },
    {
      kind: "expression",
      range: preparedCells(ledger, "remaining", "remaining"),
      formula: `AND(ISNUMBER(${remaining}),${remaining}<0)`,
      style: { font: { bold: true, color: PALETTE.alarm } },
    },
  ];
}

function preparedCells(
  { firstRow, lastPrepared }: LedgerReferences,
  from: LedgerColumnKey,
  to: LedgerColumnKey
): CellRange {
  return {
    from: { row: firstRow, column: ledgerColumn(from) },
    to: { row: lastPrepared, column: ledgerColumn(to) },
  };
}

import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDraft } from "../model/sheet-draft";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { indented, REPORT_STYLES, withFont } from "../theme/report-styles";
import { LAST_PRINTED_KEY, ledgerColumn } from "./ledger-columns";
import type { LedgerEntry } from "./ledger-entries";
import { STALE_CHECKS } from "./ledger-entries";
import {
  actualTotalFormula,
  ALL_SAME,
  ledgerSentenceFormula,
  plannedTotalFormula,
  SOME_DIFFER,
  visibleTotalFormula,
  WITHOUT_AMOUNT,
} from "./ledger-formulas";
import { STATE_LABELS } from "./ledger-labels";
import { LEDGER_TOTAL_ROW } from "./ledger-references";
import type { LedgerReferences } from "./ledger-references";

const VISIBLE_ROW = 6;
const LAST_COLUMN = ledgerColumn(LAST_PRINTED_KEY);

const total: CellStyle = { ...REPORT_STYLES.totalMoney, fill: PALETTE.tint };
const visible: CellStyle = withFont(REPORT_STYLES.totalMoney, { bold: false });

/** The two rows of totals above the heading: of the whole ledger, and of what a filter shows. */
export function putLedgerTotals(
  draft: SheetDraft,
  ledger: LedgerReferences,
  entries: readonly LedgerEntry[]
): void {
  const counted = sum(entries.filter(isCounted), "planned");
  const spent = sum(entries, "actual");
  putAmounts(draft, LEDGER_TOTAL_ROW, "CỘNG TOÀN SỔ", total, [
    [plannedTotalFormula(ledger), counted],
    [actualTotalFormula(ledger), spent],
  ]);
  putAmounts(draft, VISIBLE_ROW, "Cộng các dòng đang hiện (theo bộ lọc)", visible, [
    [visibleTotalFormula(ledger, "planned"), sum(entries, "planned")],
    [visibleTotalFormula(ledger, "actual"), spent],
  ]);
  putSentence(draft, ledger, entries);
  Object.assign(draft.rowHeights, { [LEDGER_TOTAL_ROW]: 18, [VISIBLE_ROW]: 16.5 });
}

type Amount = readonly [formula: string, value: number];

function putAmounts(
  draft: SheetDraft,
  row: number,
  label: string,
  style: CellStyle,
  [planned, actual]: readonly [Amount, Amount]
): void {
  const column = ledgerColumn("planned");
  const labelStyle = { ...style, numberFormat: NUMBER_FORMATS.text };
  draft.putAcross(row, 1, column - 1, label, labelStyle);
  draft.putFormula({ row, column }, ...planned, style);
  draft.putFormula({ row, column: column + 1 }, ...actual, style);
  const difference = `${cellName({ row, column })}-${cellName({ row, column: column + 1 })}`;
  draft.putFormula({ row, column: column + 2 }, difference, planned[1] - actual[1], style);
}

function putSentence(
  draft: SheetDraft,
  ledger: LedgerReferences,
  entries: readonly LedgerEntry[]
): void {
  const from = ledgerColumn("remaining") + 1;
  const style = withFont(indented(total), { color: PALETTE.accent });
  const after = { ...visible, numberFormat: NUMBER_FORMATS.text };
  const words = { formula: ledgerSentenceFormula(ledger), value: sentence(entries) };
  putFormulaAcross(draft, LEDGER_TOTAL_ROW, [from, LAST_COLUMN], words, style);
  draft.putAcross(VISIBLE_ROW, from, LAST_COLUMN, null, after);
}

function sentence(entries: readonly LedgerEntry[]): string {
  const stale = entries.filter(({ check }) => STALE_CHECKS.includes(check)).length;
  const lines = entries.filter(({ id }) => id !== "");
  const left = lines.filter((entry) => !isCounted(entry)).length;
  return `${stale === 0 ? ALL_SAME : `${SOME_DIFFER}${stale}`}${WITHOUT_AMOUNT}${left} dòng`;
}

function isCounted({ state }: LedgerEntry): boolean {
  return state === STATE_LABELS.amount;
}

function sum(entries: readonly LedgerEntry[], key: "planned" | "actual"): number {
  return entries.reduce((amount, entry) => amount + (entry[key] ?? 0), 0);
}

import type { Plan } from "../../domain/plan/plan";
import { rowHeightsOf } from "../layout/row-heights-of";
import { listRanges } from "../lists/list-ranges";
import type { CellStyle } from "../model/cell-style";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { SheetDescription } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { amountWidth } from "../theme/amount-width";
import { PALETTE } from "../theme/palette";
import { planCaption } from "../theme/plan-caption";
import { reportPage } from "../theme/report-page";
import { REPORT_STYLES } from "../theme/report-styles";
import { LEDGER_COLUMNS } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import { largestAmount, ledgerEntries } from "./ledger-entries";
import type { LedgerEntry } from "./ledger-entries";
import { putLedgerRow } from "./ledger-rows";
import { LEDGER_HEADING_ROW, ledgerReferences } from "./ledger-references";
import type { LedgerReferences } from "./ledger-references";
import { ledgerFormats, ledgerValidations } from "./ledger-rules";
import { putLedgerTotals } from "./ledger-totals";

const LAST_COLUMN = LEDGER_COLUMNS.length;
const EMPTY_ROWS_IN_PRINT = 3;

/**
 * "Sổ kinh phí": one line per row × source × budget year, whole đồng. What belongs to the plan's
 * row follows the plan sheet by formula; the totals stand above the heading so that lines can be
 * appended.
 * @param references where the plan's rows stand on the plan sheet of the same workbook
 */
export function buildLedgerSheet(plan: Plan, references: PlanSheetReferences): SheetDescription {
  const ledger = ledgerReferences(plan.ledger.length);
  const entries = ledgerEntries(plan);
  const draft = new SheetDraft();
  putTop(draft, plan);
  putLedgerTotals(draft, ledger, entries);
  putHeadings(draft);
  putLines(draft, entries, ledger, references);
  const columnWidths = widths(entries);
  const heights = rowHeightsOf({ cells: draft.cells, merges: draft.merges, columnWidths });
  return {
    name: SHEET_NAMES.ledger,
    columnWidths,
    rowHeights: { ...heights, ...draft.rowHeights },
    cells: draft.cells,
    merges: draft.merges,
    validations: ledgerValidations(ledger, references, listRanges(plan)),
    conditionalFormats: ledgerFormats(ledger),
    pageSetup: pageSetup(plan, ledger),
    freeze: { rows: LEDGER_HEADING_ROW, columns: 1 },
    autoFilter: {
      from: { row: LEDGER_HEADING_ROW, column: 1 },
      to: { row: ledger.lastPrepared, column: LAST_COLUMN },
    },
    tabColor: PALETTE.accent,
  };
}

const AMOUNTS: readonly LedgerColumnKey[] = ["planned", "actual", "remaining"];

function widths(entries: readonly LedgerEntry[]): number[] {
  const largest = largestAmount(entries);
  return LEDGER_COLUMNS.map(({ key, width }) =>
    AMOUNTS.includes(key) ? amountWidth(largest, width) : width
  );
}

function putTop(draft: SheetDraft, plan: Plan): void {
  const lines: readonly [string, CellStyle][] = [
    ["SỔ KINH PHÍ KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", REPORT_STYLES.title],
    [planCaption(plan, "Đơn vị tính: đồng"), REPORT_STYLES.caption],
    [
      "Chỉ dòng có trạng thái «Có số tiền» được cộng. Cột Tiêu chí, Nội dung, Còn lại và Đối chiếu " +
        "tự tính; các cột khác để nhập. Thêm dòng mới ngay dưới dòng cuối.",
      REPORT_STYLES.instruction,
    ],
  ];
  lines.forEach(([text, style], index) => draft.putAcross(index + 1, 1, LAST_COLUMN, text, style));
  Object.assign(draft.rowHeights, { 1: 24, 2: 18, 3: 18, 4: 6, 7: 6, [LEDGER_HEADING_ROW]: 36 });
}

function putHeadings(draft: SheetDraft): void {
  LEDGER_COLUMNS.forEach(({ heading }, index) => {
    const at = { row: LEDGER_HEADING_ROW, column: index + 1 };
    draft.put(at, heading, REPORT_STYLES.headingCentered);
  });
}

function putLines(
  draft: SheetDraft,
  entries: readonly LedgerEntry[],
  ledger: LedgerReferences,
  references: PlanSheetReferences
): void {
  for (let row = ledger.firstRow; row <= ledger.lastPrepared; row += 1) {
    putLedgerRow(draft, row, entries[row - ledger.firstRow] ?? null, references);
  }
}

function pageSetup(plan: Plan, ledger: LedgerReferences) {
  return reportPage({
    margins: [15, 10, 15, 15],
    printArea: {
      from: { row: 1, column: 1 },
      to: { row: ledger.lastLine + EMPTY_ROWS_IN_PRINT, column: LAST_COLUMN },
    },
    titleRows: [LEDGER_HEADING_ROW, LEDGER_HEADING_ROW],
    footer: planCaption({ ...plan, header: { ...plan.header, number: null } }, "Sổ kinh phí"),
  });
}

import type { Plan } from "../../domain/plan/plan";
import { rowHeightsOf } from "../layout/row-heights-of";
import { PLAN_STYLES } from "../forms/plan-styles";
import { TRACKING_TITLE } from "../forms/tracking-columns";
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
import { LAST_PRINTED_KEY, LEDGER_COLUMNS, ledgerColumn } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import { largestAmount, ledgerEntries } from "./ledger-entries";
import type { LedgerEntry, RowPlaces } from "./ledger-entries";
import { putLedgerRow } from "./ledger-rows";
import { closePlaces, LEDGER_HEADING_ROW, ledgerReferences } from "./ledger-references";
import type { LedgerPlaces, LedgerReferences } from "./ledger-references";
import { ledgerFormats, ledgerValidations } from "./ledger-rules";
import { putLedgerTotals } from "./ledger-totals";

const LAST_COLUMN = LEDGER_COLUMNS.length;
const LAST_PRINTED = ledgerColumn(LAST_PRINTED_KEY);
const MEMORY_TITLE = { row: 6, column: LAST_PRINTED + 1 } as const;
const EMPTY_ROWS_IN_PRINT = 3;

/** The rows of the lines, and the last column that is sorted and filtered with them. */
export type LedgerStand = { readonly places: LedgerPlaces; readonly lastColumn: number };

/**
 * "Sổ kinh phí": one line per row × source × budget year, whole đồng. What belongs to the plan's
 * row follows the plan sheet by formula; the totals stand above the heading so that lines can be
 * appended.
 * @param references where the plan's rows stand on the plan sheet of the same workbook
 * @param stand where the lines are to stand, for a ledger that the user has columns of his own beside
 */
export function buildLedgerSheet(
  plan: Plan,
  references: PlanSheetReferences,
  { places, lastColumn }: LedgerStand = {
    places: closePlaces(plan.ledger.length),
    lastColumn: LAST_COLUMN,
  }
): SheetDescription {
  const ledger = ledgerReferences(places);
  const entries = ledgerEntries(plan, places, rowPlaces(references));
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
    fittedColumns: Object.fromEntries(AMOUNTS.map((key) => [ledgerColumn(key), "least" as const])),
    rowHeights: { ...heights, ...draft.rowHeights },
    cells: draft.cells,
    merges: draft.merges,
    validations: ledgerValidations(ledger, references, listRanges(plan)),
    conditionalFormats: ledgerFormats(ledger),
    pageSetup: pageSetup(plan, ledger),
    freeze: { rows: LEDGER_HEADING_ROW, columns: 1 },
    autoFilter: {
      from: { row: LEDGER_HEADING_ROW, column: 1 },
      to: { row: ledger.lastPrepared, column: lastColumn },
    },
    tabColor: PALETTE.accent,
  };
}

const MEMORY_HEADING: CellStyle = { ...PLAN_STYLES.trackingHeading, wrap: true };
const AMOUNTS: readonly LedgerColumnKey[] = ["planned", "actual", "remaining"];

function widths(entries: readonly LedgerEntry[]): number[] {
  const largest = largestAmount(entries);
  return LEDGER_COLUMNS.map(({ key, width }) =>
    AMOUNTS.includes(key) ? amountWidth(largest, width) : width
  );
}

/** Counted from the first row of the plan's table, as the lines look themselves up. */
function rowPlaces({ firstRow, rowOf }: PlanSheetReferences): RowPlaces {
  return new Map([...rowOf].map(([id, row]) => [id, row - firstRow + 1]));
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
  lines.forEach(([text, style], index) => draft.putAcross(index + 1, 1, LAST_PRINTED, text, style));
  draft.put(MEMORY_TITLE, TRACKING_TITLE, PLAN_STYLES.trackingTitle);
  Object.assign(draft.rowHeights, { 1: 24, 2: 18, 3: 18, 4: 6, 7: 6, [LEDGER_HEADING_ROW]: 36 });
}

function putHeadings(draft: SheetDraft): void {
  LEDGER_COLUMNS.forEach(({ heading }, index) => {
    const at = { row: LEDGER_HEADING_ROW, column: index + 1 };
    const isPrinted = at.column <= LAST_PRINTED;
    draft.put(at, heading, isPrinted ? REPORT_STYLES.headingCentered : MEMORY_HEADING);
  });
}

function putLines(
  draft: SheetDraft,
  entries: readonly LedgerEntry[],
  ledger: LedgerReferences,
  references: PlanSheetReferences
): void {
  const byRow = new Map(entries.map((entry) => [entry.sheetRow, entry]));
  for (let row = ledger.firstRow; row <= ledger.lastPrepared; row += 1) {
    putLedgerRow(draft, row, byRow.get(row) ?? null, references, ledger);
  }
}

function pageSetup(plan: Plan, ledger: LedgerReferences) {
  return reportPage({
    margins: [15, 10, 15, 15],
    printArea: {
      from: { row: 1, column: 1 },
      to: { row: ledger.lastLine + EMPTY_ROWS_IN_PRINT, column: LAST_PRINTED },
    },
    titleRows: [LEDGER_HEADING_ROW, LEDGER_HEADING_ROW],
    footer: planCaption({ ...plan, header: { ...plan.header, number: null } }, "Sổ kinh phí"),
  });
}

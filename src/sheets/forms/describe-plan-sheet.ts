import type { Plan } from "../../domain/plan/plan";
import { pageBreaks } from "../layout/page-breaks";
import { rowHeightsOf } from "../layout/row-heights-of";
import type { PageSetup, SheetDescription } from "../model/sheet-description";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import type { PlanTableRows } from "./plan-table-block";
import { trackingValidations } from "./tracking-validations";

const DEFAULT_HEIGHT = 15.75;
/** Height of A4 landscape between the margins, less a little for rounding to whole pixels. */
const PAGE_HEIGHT = 480;
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 };

/** The finished plan sheet: every printed row with its height, pages broken where they may be. */
export function describePlanSheet(
  draft: PlanSheetDraft,
  plan: Plan,
  table: PlanTableRows
): SheetDescription {
  const columnWidths = draft.columnWidths(plan.rows[0]?.extras.length ?? 0);
  const rowHeights = printedHeights(draft, columnWidths);
  return {
    name: SHEET_NAMES.plan,
    columnWidths,
    rowHeights,
    cells: draft.cells,
    merges: draft.merges,
    validations: trackingValidations(draft, plan, table),
    conditionalFormats: [],
    pageSetup: pageSetup(draft, table, rowHeights),
    tabColor: PALETTE.ink,
  };
}

/** The tracking block does not make rows higher: it is not printed. */
function printedHeights(draft: PlanSheetDraft, columnWidths: readonly number[]) {
  const cells = draft.cells.filter((cell) => cell.column <= draft.lastColumn);
  const computed = rowHeightsOf({ cells, merges: draft.merges, columnWidths });
  const heights: Record<number, number> = {};
  for (let row = 1; row < draft.row; row += 1)
    heights[row] = draft.rowHeights[row] ?? computed[row] ?? DEFAULT_HEIGHT;
  return heights;
}

/**
 * A4 landscape with the binding margin on the left (Decree 30/2020/NĐ-CP, Annex I); page number top
 * centre from the second page on; the heading repeated on every page.
 */
function pageSetup(
  draft: PlanSheetDraft,
  table: PlanTableRows,
  rowHeights: Readonly<Record<number, number>>
): PageSetup {
  const lastRow = draft.row - 1;
  return {
    orientation: "landscape",
    margins: MARGINS,
    printArea: { from: { row: 1, column: 1 }, to: { row: lastRow, column: draft.lastColumn } },
    titleRows: table.headingRows,
    breaksAfter: pageBreaks({
      rowHeights: Array.from({ length: lastRow }, (_, index) => rowHeights[index + 1] ?? 0),
      pageHeight: PAGE_HEIGHT,
      titleRows: table.headingRows,
      keptWithNext: draft.keptWithNext,
    }),
    header: '&C&"Times New Roman,Regular"&13&P',
    firstHeader: '&C&"Times New Roman,Regular"&13 ',
  };
}

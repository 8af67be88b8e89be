import type { Plan } from "../../domain/plan/plan";
import { pageBreaks } from "../layout/page-breaks";
import { rowHeightsOf } from "../layout/row-heights-of";
import { DEFAULT_ROW_HEIGHT } from "../layout/row-metrics";
import type { PageSetup, SheetDescription } from "../model/sheet-description";
import { SHEET_NAMES } from "../model/sheet-names";
import { heightOfPage, planPage } from "../print/plan-page";
import { PALETTE } from "../theme/palette";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import type { PlanTableRows } from "./plan-table-block";
import { trackingValidations } from "./tracking-validations";

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
    heights[row] =
      (draft.rowHeights[row] ?? computed[row] ?? DEFAULT_ROW_HEIGHT) +
      (draft.airAbove.get(row) ?? 0);
  return heights;
}

function pageSetup(
  draft: PlanSheetDraft,
  table: PlanTableRows,
  rowHeights: Readonly<Record<number, number>>
): PageSetup {
  const lastRow = draft.row - 1;
  const page = planPage({
    printArea: { from: { row: 1, column: 1 }, to: { row: lastRow, column: draft.lastColumn } },
    titleRows: table.headingRows,
    breaksAfter: [],
  });
  const breaksAfter = pageBreaks({
    rowHeights: Array.from({ length: lastRow }, (_, index) => rowHeights[index + 1] ?? 0),
    pageHeight: heightOfPage(page, draft.printedWidth),
    titleRows: table.headingRows,
    keptWithNext: draft.keptWithNext,
    lastTableRow: table.lastRow,
  });
  return { ...page, breaksAfter };
}

import { pageBreaks } from "../../sheets/layout/page-breaks";
import { neededRowHeights } from "../../sheets/layout/row-heights-of";
import { DEFAULT_ROW_HEIGHT, MAX_ROW_HEIGHT } from "../../sheets/layout/row-metrics";
import { cellPosition } from "../../sheets/model/cell-address";
import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import type { CellRange } from "../../sheets/model/cell-range";
import type { PageSetup, SheetDescription } from "../../sheets/model/sheet-description";
import { heightOfPage, planPage } from "../../sheets/print/plan-page";
import type { OpenedPlan } from "../changes/opened-plan";
import { keptRows } from "./kept-rows";
import { printedPart } from "./printed-part";

/** How a plan sheet is to be printed, and what that gives. Heights in points by row. */
export type PrintLayout = {
  readonly part: CellRange;
  /** Rows that are too low for their words, with the height that these need. */
  readonly raised: Readonly<Record<number, number>>;
  /** Rows whose words need more than Excel's tallest row. */
  readonly overLimit: readonly number[];
  readonly page: PageSetup;
  readonly pages: number;
  /** `null` where the plan has no signature yet. */
  readonly signaturePage: number | null;
  /** Whether pages after the table show its heading above other words. */
  readonly hasBareHeading: boolean;
};

/** Programs round heights to pixels, or to their own units. */
const ROUNDING = 0.8;

/** Lays the pages of a plan sheet out afresh; a height that the user gave a row is never taken away. */
export function printLayout(opened: OpenedPlan, sheet: SheetDescription): PrintLayout {
  const { layout } = opened.file;
  const part = printedPart(sheet, layout);
  const needed = neededHeights(sheet, part);
  const current = (row: number) => sheet.rowHeights[row];
  const raised = Object.entries(needed).flatMap(([key, height]) => {
    const row = Number(key);
    const wanted = Math.min(height, MAX_ROW_HEIGHT);
    const isLow = (current(row) ?? 0) < wanted - ROUNDING;
    return isLow && !isHidden(sheet, row) ? [[row, wanted] as const] : [];
  });
  const heights = new Map<number, number>(raised);
  const rowHeights = Array.from({ length: part.to.row }, (_, index) => {
    const row = index + 1;
    return isHidden(sheet, row) ? 0 : (heights.get(row) ?? current(row) ?? DEFAULT_ROW_HEIGHT);
  });
  const setup = planPage({ printArea: part, titleRows: layout.titleRows, breaksAfter: [] });
  const breaksAfter = pageBreaks({
    rowHeights,
    pageHeight: heightOfPage(setup, printedWidth(sheet, part)),
    titleRows: layout.titleRows,
    keptWithNext: keptRows(opened, part),
    lastTableRow: layout.lastRow,
  });
  return {
    part,
    raised: Object.fromEntries(raised),
    overLimit: Object.entries(needed).flatMap(([row, height]) =>
      height > MAX_ROW_HEIGHT ? [Number(row)] : []
    ),
    page: { ...setup, breaksAfter },
    pages: breaksAfter.length + 1,
    signaturePage: signaturePage(opened, breaksAfter),
    hasBareHeading: breaksAfter.some((end) => end >= layout.lastRow),
  };
}

function neededHeights(sheet: SheetDescription, part: CellRange): Record<number, number> {
  const { row, column } = part.to;
  const cells = sheet.cells.filter((cell) => cell.column <= column && cell.row <= row);
  const merges = sheet.merges.filter(({ from }) => from.column <= column && from.row <= row);
  return neededRowHeights({ cells, merges, columnWidths: allWidths(sheet, part) });
}

/** A merge may reach beyond the printed part. */
function allWidths({ columnWidths, merges }: SheetDescription, part: CellRange): number[] {
  const last = Math.max(part.to.column, ...merges.map(({ to }) => to.column));
  return Array.from({ length: last }, (_, index) => columnWidths[index] ?? DEFAULT_COLUMN_WIDTH);
}

function printedWidth(sheet: SheetDescription, part: CellRange): number {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  return allWidths(sheet, part)
    .slice(0, part.to.column)
    .reduce((sum, width, index) => (hidden.has(index + 1) ? sum : sum + width), 0);
}

function isHidden({ hiddenRows }: SheetDescription, row: number): boolean {
  return hiddenRows?.includes(row) ?? false;
}

function signaturePage({ file }: OpenedPlan, breaksAfter: readonly number[]): number | null {
  const { closing } = file.plan;
  if (closing.signerTitle.length === 0 && closing.signerName === null) return null;
  const at = file.addresses.find({ part: "header", item: "signer" });
  const row = cellPosition(at.cell)?.row ?? 1;
  return breaksAfter.filter((end) => end < row).length + 1;
}

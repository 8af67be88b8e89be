import { pageBreaks } from "../layout/page-breaks";
import { rowHeightsOf } from "../layout/row-heights-of";
import { DEFAULT_ROW_HEIGHT, POINTS_PER_WIDTH_UNIT } from "../layout/row-metrics";
import type { PageSetup } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";

/** Millimetres: top, right, bottom, left. */
export const FINDINGS_MARGINS = [12, 15, 12, 20] as const;

const A4 = { width: 297, height: 210 };
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What rounding and a printer's own margins may take. */
const RESERVE = 4;
const [TOP, RIGHT, BOTTOM, LEFT] = FINDINGS_MARGINS;
const PAGE_WIDTH = (A4.width - LEFT - RIGHT) * POINTS_PER_MILLIMETRE - RESERVE;
const PAGE_HEIGHT = (A4.height - TOP - BOTTOM) * POINTS_PER_MILLIMETRE - RESERVE;

/** Below this the print is too small to read; the record then takes several pages. */
const SMALLEST_SCALE = 0.7;
const SCALE_STEP = 0.05;

export type ColumnWidth = { readonly width: number; readonly grows: number };

export type FindingsPage = Pick<PageSetup, "onePage" | "breaksAfter"> & {
  readonly columnWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
};

type Content = {
  readonly draft: SheetDraft;
  readonly columns: readonly ColumnWidth[];
  /** Columns beside the print. */
  readonly beside: readonly number[];
  readonly lastRow: number;
  readonly titleRow: number;
  /** Rows that no page may end with. */
  readonly keptWithNext: ReadonlySet<number>;
};

/**
 * The largest scale at which all is on one page. A smaller print has room for wider columns, so that
 * the same words take fewer lines; in a record too long even so, pages end between the findings.
 */
export function findingsPage(content: Content): FindingsPage {
  for (let scale = 1; scale > SMALLEST_SCALE - SCALE_STEP / 2; scale -= SCALE_STEP) {
    const sized = sizedFor(scale, content);
    if (heightOf(sized.rowHeights, content.lastRow) * scale <= PAGE_HEIGHT) {
      return { ...sized, onePage: true, breaksAfter: [] };
    }
  }
  const sized = sizedFor(1, content);
  const rowHeights = Array.from({ length: content.lastRow }, (_, index) =>
    heightAt(sized.rowHeights, index + 1)
  );
  const { titleRow, keptWithNext } = content;
  const titleRows = [titleRow, titleRow] as const;
  const rows = { rowHeights, pageHeight: PAGE_HEIGHT, titleRows, keptWithNext };
  return { ...sized, breaksAfter: pageBreaks(rows) };
}

function sizedFor(
  scale: number,
  { draft, columns, beside }: Content
): Pick<FindingsPage, "columnWidths" | "rowHeights"> {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const spare = Math.max(PAGE_WIDTH / POINTS_PER_WIDTH_UNIT / scale - least, 0);
  const printed = columns.map(({ width, grows }) => eighths(width + spare * grows));
  const columnWidths = [...printed, ...beside];
  const text = { cells: draft.cells, merges: draft.merges, columnWidths };
  return { columnWidths, rowHeights: { ...rowHeightsOf(text), ...draft.rowHeights } };
}

/** Excel keeps whole pixels, of which a unit has eight. */
function eighths(width: number): number {
  return Math.floor(width * 8) / 8;
}

function heightAt(heights: Readonly<Record<number, number>>, row: number): number {
  return heights[row] ?? DEFAULT_ROW_HEIGHT;
}

function heightOf(heights: Readonly<Record<number, number>>, lastRow: number): number {
  let sum = 0;
  for (let row = 1; row <= lastRow; row += 1) sum += heightAt(heights, row);
  return sum;
}

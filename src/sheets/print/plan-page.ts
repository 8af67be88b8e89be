import { POINTS_PER_WIDTH_UNIT } from "../layout/row-metrics";
import type { PageSetup } from "../model/sheet-description";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4 = { long: 297, short: 210 };
/** Rows are drawn in whole pixels: a page holds a little less than its points. */
const ROUNDING = 1.9;

/**
 * A4 landscape with the binding margin on the left (Decree 30/2020/NĐ-CP, Annex I); page number top
 * centre from the second page on, size 13.
 */
export function planPage(
  rows: Pick<PageSetup, "printArea" | "titleRows" | "breaksAfter">
): PageSetup {
  return {
    orientation: "landscape",
    margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 },
    ...rows,
    header: '&C&"Times New Roman,Regular"&13&P',
    firstHeader: '&C&"Times New Roman,Regular"&13 ',
  };
}

/**
 * Points of row height that one page holds, in the sheet's own measure: columns too wide for the
 * paper make the print smaller, by whole percents as LibreOffice does, so that more rows fit.
 * @param width of all printed columns together, in Excel's width units
 */
export function heightOfPage({ margins, orientation }: PageSetup, width: number): number {
  const [wide, high] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const room = (wide - margins.left - margins.right) * POINTS_PER_MILLIMETRE;
  const height = (high - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE - ROUNDING;
  return height / scaleToFit(room, width);
}

/** The share of its size that a print as wide as one page has; never more than 1. */
function scaleToFit(room: number, width: number): number {
  const share = room / (width * POINTS_PER_WIDTH_UNIT);
  return share >= 1 ? 1 : Math.max(Math.floor(share * 100), 10) / 100;
}

import type { CellRange } from "../model/cell-range";
import type { PageSetup } from "../model/sheet-description";

type ReportPage = {
  /** Millimetres: top, right, bottom, left. */
  readonly margins: readonly [number, number, number, number];
  readonly printArea: CellRange;
  readonly footer: string;
  readonly titleRows?: readonly [number, number];
  readonly onePage?: boolean;
  readonly breaksAfter?: readonly number[];
};

/** A4 landscape with the sheet's words and the page number in its footer. */
export function reportPage(page: ReportPage): PageSetup {
  const [top, right, bottom, left] = page.margins;
  return {
    orientation: "landscape",
    margins: { top, right, bottom, left, header: 10, footer: 8 },
    printArea: page.printArea,
    breaksAfter: page.breaksAfter ?? [],
    footer: footerCode(page.footer),
    ...(page.titleRows ? { titleRows: page.titleRows } : {}),
    ...(page.onePage ? { onePage: true } : {}),
  };
}

/** A lone `&` would start a code; Excel's limit of 255 characters leaves room for the rest. */
function footerCode(words: string): string {
  const text = words.slice(0, 120).replaceAll("&", "&&");
  return `&L&"Times New Roman,Italic"&9${text}&R&"Times New Roman,Regular"&9Trang &P/&N`;
}

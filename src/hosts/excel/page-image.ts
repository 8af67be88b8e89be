import type { CellRange } from "../../sheets/model/cell-range";
import type { PageSetup } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import { headerParts } from "./header-parts";
import type { HeaderParts } from "./header-parts";
import type { Pending } from "./pending";
import { parseAddress, parseAreas } from "./range-text";

const POINTS_PER_INCH = 72;
const MILLIMETRES_PER_INCH = 25.4;
export const MARGINS = ["top", "right", "bottom", "left", "header", "footer"] as const;

type Headings = { readonly header: HeaderParts; readonly footer: HeaderParts };

/** How a sheet is printed, in Excel's words; margins in points. */
export type PageImage = {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly margins: Readonly<Record<(typeof MARGINS)[number], number>>;
  /** `A1:J67`, several as `A1:B2,D4:E5`. */
  readonly printArea: string | null;
  /** `$1:$3`. */
  readonly titleRows: string | null;
  readonly headerState: string;
  readonly everyPage: Headings;
  readonly firstPage: Headings;
  /** Rows after which a page ends. */
  readonly breaksAfter: readonly number[];
};

/** Rounded as in a file, where margins are inches of four decimals. */
function points(millimetres: number): number {
  return (Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000) * POINTS_PER_INCH;
}

/** A4, as wide as one page, as long as it needs or all on one. */
export function describedPage(setup: PageSetup): PageImage {
  const differs = setup.firstHeader !== undefined;
  const footer = headerParts(setup.footer);
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, ...(setup.onePage && { verticalFitToPages: 1 }) },
    margins: Object.fromEntries(
      MARGINS.map((side) => [side, points(setup.margins[side])])
    ) as PageImage["margins"],
    printArea: rangeReference(setup.printArea),
    titleRows: setup.titleRows ? `$${setup.titleRows[0]}:$${setup.titleRows[1]}` : null,
    headerState: differs ? "FirstAndDefault" : "Default",
    everyPage: { header: headerParts(setup.header), footer },
    // A first page that differs has its own footer too, and would otherwise lose it.
    firstPage: differs ? { header: headerParts(setup.firstHeader), footer } : NO_HEADINGS,
    breaksAfter: [...setup.breaksAfter].sort((one, other) => one - other),
  };
}

/**
 * A page of Excel's as a description words it; several printed areas count as the block around them.
 * @param used what is printed where the sheet does not say
 */
export function describedSetup(page: PageImage, used: CellRange): PageSetup {
  const areas = parseAreas(page.printArea ?? "");
  const printArea =
    areas.length === 0 ? (parseAddress(page.printArea ?? "") ?? used) : around(areas);
  const [, first, last] = /(\d+):\$?(\d+)$/.exec(page.titleRows ?? "") ?? [];
  const differs = page.headerState.startsWith("First");
  const header = headingCode(page.everyPage.header);
  const footer = headingCode(page.everyPage.footer);
  const { horizontalFitToPages, verticalFitToPages = 0 } = page.zoom;
  const onePage = horizontalFitToPages === 1 && verticalFitToPages === 1;
  const asLongAsNeeded = horizontalFitToPages === 1 && verticalFitToPages === 0;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: Object.fromEntries(
      MARGINS.map((side) => [side, millimetres(page.margins[side])])
    ) as PageSetup["margins"],
    printArea,
    ...(first && last && { titleRows: [Number(first), Number(last)] as const }),
    breaksAfter: page.breaksAfter,
    ...(header && { header }),
    ...(differs && { firstHeader: headingCode(page.firstPage.header) }),
    ...(footer && { footer }),
    ...(onePage && { onePage }),
    ...(!onePage && !asLongAsNeeded && { otherScale: true }),
  };
}

function around(areas: readonly CellRange[]): CellRange {
  const rows = areas.flatMap(({ from, to }) => [from.row, to.row]);
  const columns = areas.flatMap(({ from, to }) => [from.column, to.column]);
  return {
    from: { row: Math.min(...rows), column: Math.min(...columns) },
    to: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

function millimetres(size: number): number {
  return Math.round((size / POINTS_PER_INCH) * MILLIMETRES_PER_INCH * 100) / 100;
}

/** `&L…&C…&R…`, without the parts that are blank. */
function headingCode({ left, center, right }: HeaderParts): string {
  const parts = { L: left, C: center, R: right };
  return Object.entries(parts)
    .map(([letter, words]) => (words === "" ? "" : `&${letter}${words}`))
    .join("");
}

const NO_HEADINGS: Headings = { header: headerParts(undefined), footer: headerParts(undefined) };

/** A sheet as Excel adds it; its paper and margins depend on the user's printer. */
export const NEW_PAGE: PageImage = {
  orientation: "",
  paperSize: "",
  zoom: {},
  margins: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
  printArea: null,
  titleRows: null,
  headerState: "Default",
  everyPage: NO_HEADINGS,
  firstPage: NO_HEADINGS,
  breaksAfter: [],
};

function requestHeadings(page: Excel.HeaderFooter): Pending<Headings> {
  page.load(["leftHeader", "centerHeader", "rightHeader"]);
  page.load(["leftFooter", "centerFooter", "rightFooter"]);
  return () => ({
    header: { left: page.leftHeader, center: page.centerHeader, right: page.rightHeader },
    footer: { left: page.leftFooter, center: page.centerFooter, right: page.rightFooter },
  });
}

function requestAddress(range: Excel.Range | Excel.RangeAreas): Pending<string | null> {
  range.load("address");
  return () => (range.isNullObject ? null : range.address);
}

function marginsOf(layout: Excel.PageLayout): PageImage["margins"] {
  return {
    top: layout.topMargin,
    right: layout.rightMargin,
    bottom: layout.bottomMargin,
    left: layout.leftMargin,
    header: layout.headerMargin,
    footer: layout.footerMargin,
  };
}

/** As many pages as it takes is said by leaving them out; no page is no number of them. */
function zoomOf({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
  if (scale) return { scale };
  return {
    ...(horizontalFitToPages && { horizontalFitToPages }),
    ...(verticalFitToPages && { verticalFitToPages }),
  };
}

/** `Sheet!$A$1:$B$2, Sheet!D4` → `A1:B2,D4`; whole columns and rows as they are. */
function areaText(address: string | null): string | null {
  if (address === null) return null;
  const areas = Array.from(address.matchAll(/(?:^|!)([^!,]+)(?=,|$)/g), ([, area = ""]) => area);
  return areas.map(areaReference).join(",");
}

function areaReference(area: string): string {
  const range = parseAddress(area);
  return range ? rangeReference(range) : area;
}

function rowsText(address: string | null): string | null {
  const [, first, last] = /\$?(\d+):\$?(\d+)$/.exec(address ?? "") ?? [];
  return first && last ? `$${first}:$${last}` : null;
}

/** Asks how the sheet is printed now. */
export function requestPage(sheet: Excel.Worksheet): Pending<PageImage> {
  const layout = sheet.pageLayout;
  layout.load(["orientation", "paperSize", "zoom", "topMargin", "rightMargin", "bottomMargin"]);
  layout.load(["leftMargin", "headerMargin", "footerMargin"]);
  const { headersFooters } = layout;
  headersFooters.load(["state"]);
  const everyPage = requestHeadings(headersFooters.defaultForAllPages);
  const firstPage = requestHeadings(headersFooters.firstPage);
  const printArea = requestAddress(layout.getPrintAreaOrNullObject());
  const titleRows = requestAddress(layout.getPrintTitleRowsOrNullObject());
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items/rowIndex");
  return () => ({
    orientation: layout.orientation,
    paperSize: layout.paperSize,
    zoom: zoomOf(layout.zoom),
    margins: marginsOf(layout),
    printArea: areaText(printArea()),
    titleRows: rowsText(titleRows()),
    headerState: headersFooters.state,
    everyPage: everyPage(),
    firstPage: firstPage(),
    breaksAfter: breaks.items.map(({ rowIndex }) => rowIndex).sort((one, other) => one - other),
  });
}

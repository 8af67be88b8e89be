import type { PageSetup, Worksheet } from "exceljs";
import { parseArea } from "../model/area";
import type { PageMargins, PageZoom } from "../model/page-state";
import type { SheetState } from "../model/sheet-state";
import { readHeader } from "./header-code";
import { PAPER_NUMBERS } from "./save-page";

const POINTS_PER_INCH = 72;
const points = (inches: number) => Math.round(inches * POINTS_PER_INCH * 1000) / 1000;

/** No pages, in a file, is as many as it takes, which the API says by leaving them out. */
function zoomOf({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale }: Partial<PageSetup>) {
  if (!fitToPage) return { scale: scale ?? 100 };
  const zoom: PageZoom = {};
  if (fitToWidth > 0) zoom.horizontalFitToPages = fitToWidth;
  if (fitToHeight > 0) zoom.verticalFitToPages = fitToHeight;
  return zoom;
}

/** exceljs gives `null` for a sheet without headers, which its types do not say. */
type FileHeaders = Partial<Worksheet["headerFooter"]> | null;

function openHeaders(source: Worksheet, { page }: SheetState): void {
  const file = (source.headerFooter as FileHeaders) ?? {};
  const first = file.differentFirst === true;
  const oddEven = file.differentOddEven === true;
  if (first) page.headerState = oddEven ? "FirstOddAndEven" : "FirstAndDefault";
  else page.headerState = oddEven ? "OddAndEven" : "Default";
  page.headers = {
    defaultForAllPages: readHeader(file.oddHeader, file.oddFooter),
    firstPage: readHeader(file.firstHeader, file.firstFooter),
    evenPages: readHeader(file.evenHeader, file.evenFooter),
  };
}

/** How the sheet is printed, as exceljs read it. */
export function openPage(source: Worksheet, sheet: SheetState): void {
  const { page } = sheet;
  const setup: Partial<PageSetup> = source.pageSetup;
  const paper = Object.entries(PAPER_NUMBERS).find(
    ([, number]) => number === Number(setup.paperSize)
  );
  page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = paper?.[0] ?? "Letter";
  page.zoom = zoomOf(setup);
  page.centerHorizontally = setup.horizontalCentered ?? false;
  page.centerVertically = setup.verticalCentered ?? false;
  for (const [side, inches] of Object.entries(setup.margins ?? {})) {
    page.margins[side as keyof PageMargins] = points(Number(inches));
  }
  page.printAreas = setup.printArea ? setup.printArea.split("&&").map(parseArea) : [];
  page.titleRows = setup.printTitlesRow ? parseArea(setup.printTitlesRow) : null;
  page.titleColumns = setup.printTitlesColumn ? parseArea(setup.printTitlesColumn) : null;
  openHeaders(source, sheet);
}

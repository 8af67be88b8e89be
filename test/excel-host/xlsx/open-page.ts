import type { PageSetup, Worksheet } from "exceljs";
import { parseArea } from "../model/area";
import type { PageMargins, PageZoom } from "../model/page-state";
import type { SheetState } from "../model/sheet-state";
import { readHeader } from "./header-code";
import { PAPER_NUMBERS } from "./save-page";

const POINTS_PER_INCH = 72;
const points = (inches: number) => Math.round(inches * POINTS_PER_INCH * 1000) / 1000;

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: Partial<PageSetup>): PageZoom {
  if (!fitToPage) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 };
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
  page.printArea = setup.printArea ? parseArea(setup.printArea) : null;
  page.titleRows = setup.printTitlesRow ? parseArea(setup.printTitlesRow) : null;
  page.titleColumns = setup.printTitlesColumn ? parseArea(setup.printTitlesColumn) : null;
  openHeaders(source, sheet);
}

import type { HeaderParts } from "./header-parts";
import { operation } from "./operation";
import type { Operation } from "./operation";
import { MARGINS } from "./page-image";
import type { PageImage } from "./page-image";

/** Points; less is a matter of how the printer or the file rounds. */
const LEAST_MARGIN_DIFFERENCE = 0.1;

type Change = (sheet: Excel.Worksheet, wanted: PageImage) => void;

function setHeadings(page: Excel.HeaderFooter, header: HeaderParts, footer: HeaderParts): void {
  page.leftHeader = header.left;
  page.centerHeader = header.center;
  page.rightHeader = header.right;
  page.leftFooter = footer.left;
  page.centerFooter = footer.center;
  page.rightFooter = footer.right;
}

function setMargins({ pageLayout }: Excel.Worksheet, { margins }: PageImage): void {
  pageLayout.topMargin = margins.top;
  pageLayout.rightMargin = margins.right;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
}

function setBreaks({ horizontalPageBreaks }: Excel.Worksheet, { breaksAfter }: PageImage): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of breaksAfter) horizontalPageBreaks.add(`A${row + 1}`);
}

/**
 * Each part of a page setup and how it is set; the zoom only as a whole. No request takes a print
 * area, title rows or the last limit of pages away again, so those that are not wanted stay.
 */
const CHANGES: Readonly<Record<keyof PageImage, Change>> = {
  orientation: ({ pageLayout }, { orientation }) => {
    pageLayout.orientation = orientation as Excel.PageOrientation;
  },
  paperSize: ({ pageLayout }, { paperSize }) => {
    pageLayout.paperSize = paperSize as Excel.PaperType;
  },
  zoom: ({ pageLayout }, { zoom }) => {
    if (Object.keys(zoom).length > 0) pageLayout.zoom = zoom;
  },
  margins: setMargins,
  printArea: (sheet, { printArea }) => {
    if (printArea !== null) sheet.pageLayout.setPrintArea(sheet.getRanges(printArea));
  },
  titleRows: (sheet, { titleRows }) => {
    if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(titleRows);
  },
  headerState: ({ pageLayout }, { headerState }) => {
    pageLayout.headersFooters.state = headerState as Excel.HeaderFooterState;
  },
  everyPage: ({ pageLayout }, { everyPage }) => {
    setHeadings(pageLayout.headersFooters.defaultForAllPages, everyPage.header, everyPage.footer);
  },
  firstPage: ({ pageLayout }, { firstPage }) => {
    setHeadings(pageLayout.headersFooters.firstPage, firstPage.header, firstPage.footer);
  },
  breaksAfter: setBreaks,
};

function hasOtherMargins({ margins: current }: PageImage, { margins: wanted }: PageImage): boolean {
  return MARGINS.some((side) => Math.abs(current[side] - wanted[side]) > LEAST_MARGIN_DIFFERENCE);
}

function differs(part: keyof PageImage, current: PageImage, wanted: PageImage): boolean {
  return part === "margins"
    ? hasOtherMargins(current, wanted)
    : JSON.stringify(current[part]) !== JSON.stringify(wanted[part]);
}

/** What turns a page setup into the wanted one; only what differs, since Excel asks the printer. */
export function pageOperations(sheet: string, current: PageImage, wanted: PageImage): Operation[] {
  const differing = (Object.keys(CHANGES) as (keyof PageImage)[]).filter((part) =>
    differs(part, current, wanted)
  );
  return differing.map((part) => ({
    ...operation(sheet, (target) => CHANGES[part](target, wanted), 4 + wanted.breaksAfter.length),
    isPageSetup: true,
  }));
}

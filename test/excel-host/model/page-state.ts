import type { Area } from "./area";

/** A header and a footer in three parts each. */
export type HeaderFooterState = {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
};

export type PageZoom = {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
};

/** Margins in points. */
export type PageMargins = {
  top: number;
  bottom: number;
  left: number;
  right: number;
  header: number;
  footer: number;
};

export type PageState = {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: PageZoom;
  margins: PageMargins;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printAreas: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** `Default`, `FirstAndDefault`, `OddAndEven` or `FirstOddAndEven`. */
  headerState: string;
  headers: {
    defaultForAllPages: HeaderFooterState;
    firstPage: HeaderFooterState;
    evenPages: HeaderFooterState;
  };
};

export function noHeader(): HeaderFooterState {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}

/** What Excel gives a new sheet: A4 upright, its "normal" margins. */
export function newPage(): PageState {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    headerState: "Default",
    headers: { defaultForAllPages: noHeader(), firstPage: noHeader(), evenPages: noHeader() },
  };
}

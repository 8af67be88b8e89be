import { invalidArgument, notImplemented } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { isWholeColumns, isWholeRows } from "../model/area";
import type { PageMargins, PageZoom } from "../model/page-state";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { HeadersFootersObject } from "./headers-footers-object";
import { RangeAreasObject, resolveAreas } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { resolveArea } from "./resolve-area";

const POINTS_PER_UNIT: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
const PAPERS = new Set(["A3", "A4", "A5", "Letter", "Legal"]);
const MARGINS: readonly (keyof PageMargins)[] = [
  "top",
  "bottom",
  "left",
  "right",
  "header",
  "footer",
];

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value < 49 * 72)) {
    throw invalidArgument(`margin ${String(value)}`);
  }
  return value;
}

function pages(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 32_767) {
    throw invalidArgument(`zoom ${String(value)}`);
  }
  return value;
}

/** A zoom replaces the former one: either a scale, or pages across and down. */
function zoomOf(given: unknown): PageZoom {
  if (typeof given !== "object" || given === null) throw invalidArgument("zoom");
  const zoom: PageZoom = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (key === "scale" && !(Number(value) >= 10 && Number(value) <= 400)) {
      throw invalidArgument(`scale ${String(value)}`);
    }
    if (key !== "scale" && key !== "horizontalFitToPages" && key !== "verticalFitToPages") {
      throw invalidArgument(`zoom ${key}`);
    }
    zoom[key] = pages(value);
  }
  return zoom;
}

/** How a sheet is printed; margins in points. */
export class PageLayoutObject extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState
  ) {
    super();
  }

  private get page() {
    return this.sheet.page;
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("orientation");
    this.page.orientation = value;
  }
  get PaperSize(): string {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    if (typeof value !== "string" || !PAPERS.has(value)) {
      throw notImplemented(`paper ${String(value)}`);
    }
    this.page.paperSize = value;
  }
  get Zoom(): unknown {
    return this.page.zoom;
  }
  set Zoom(value: unknown) {
    this.page.zoom = zoomOf(value);
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = value === true;
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.page.centerVertically = value === true;
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.page.margins.top = points(value);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.page.margins.bottom = points(value);
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.page.margins.left = points(value);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.page.margins.right = points(value);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.page.margins.header = points(value);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.page.margins.footer = points(value);
  }
  get HeadersFooters(): HostObject {
    return new HeadersFootersObject(this.page);
  }

  SetPrintMargins(unit: string, margins: Readonly<Record<string, unknown>>): void {
    const factor = POINTS_PER_UNIT[unit];
    if (factor === undefined) throw invalidArgument(`unit ${unit}`);
    for (const side of MARGINS) {
      const value = margins[side];
      if (value !== undefined && value !== null) {
        this.page.margins[side] = points(value) * factor;
      }
    }
  }
  SetPrintArea(range: unknown): void {
    this.page.printAreas = resolveAreas(range, this.sheet);
  }
  GetPrintAreaOrNullObject(): HostObject | null {
    const { printAreas } = this.page;
    return printAreas.length > 0
      ? new RangeAreasObject(this.session, this.sheet, printAreas)
      : null;
  }
  SetPrintTitleRows(range: unknown): void {
    const area = resolveArea(range, this.sheet);
    if (!isWholeRows(area)) throw invalidArgument("title rows are whole rows");
    this.page.titleRows = area;
  }
  GetPrintTitleRowsOrNullObject(): HostObject | null {
    const area = this.page.titleRows;
    return area && new RangeObject(this.session, this.sheet, area);
  }
  SetPrintTitleColumns(range: unknown): void {
    const area = resolveArea(range, this.sheet);
    if (!isWholeColumns(area)) throw invalidArgument("title columns are whole columns");
    this.page.titleColumns = area;
  }
  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    const area = this.page.titleColumns;
    return area && new RangeObject(this.session, this.sheet, area);
  }
}

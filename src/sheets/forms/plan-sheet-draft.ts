import type { PlanLocation } from "../../domain/plan/plan-location";
import { AddressBook } from "../model/address-book";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import type { CellValue } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import type { FormSpec } from "./form-spec";
import { TRACKING_COLUMNS, TRACKING_GAP_WIDTH } from "./tracking-columns";

const LEFT_SHARE = 0.36;
const EXTRA_WIDTH = 20;

/** The plan sheet while it is being laid out, from the top down. */
export class PlanSheetDraft extends SheetDraft {
  readonly addresses = new AddressBook({ sheet: SHEET_NAMES.plan, cell: "A1" });
  /** Rows that no page may end with: titles, headings, banners, the rows of the signatures. */
  readonly keptWithNext = new Set<number>();
  /** The row that the next block starts in. */
  row = 1;

  constructor(readonly spec: FormSpec) {
    super();
  }

  /** Last column of the printed form. */
  get lastColumn(): number {
    return this.spec.columns.length;
  }

  /** First column of the tracking block, after a gap. */
  get trackingColumn(): number {
    return this.lastColumn + 2;
  }

  /** First column for the school's own columns, which no form prints. */
  get extrasColumn(): number {
    return this.trackingColumn + TRACKING_COLUMNS.length;
  }

  /** How many columns the left side of the head and of the signatures takes: about a third. */
  get leftColumns(): number {
    const widths = this.spec.columns.map((column) => column.width);
    const aim = LEFT_SHARE * sumTo(widths, widths.length);
    const counts = widths.map((_, index) => index + 1);
    const distance = (count: number) => Math.abs(sumTo(widths, count) - aim);
    return counts.reduce((best, count) => (distance(count) < distance(best) ? count : best));
  }

  columnWidths(extras: number): number[] {
    return [
      ...this.spec.columns.map((column) => column.width),
      TRACKING_GAP_WIDTH,
      ...TRACKING_COLUMNS.map((column) => column.width),
      ...Array.from({ length: extras }, () => EXTRA_WIDTH),
    ];
  }

  /** A line across the whole form. */
  putLine(value: CellValue, style: CellStyle, at?: PlanLocation): void {
    if (at) this.locate(at, 1);
    this.putAcross(this.row, 1, this.lastColumn, value, style);
    this.row += 1;
  }

  /** An empty row of the given height in points. */
  putGap(height: number): void {
    this.rowHeights[this.row] = height;
    this.row += 1;
  }

  /** The page goes on after the row that was put last. */
  keepLastRowWithNext(): void {
    this.keptWithNext.add(this.row - 1);
  }

  /** Notes that a part of the plan stands in the current row. */
  locate(at: PlanLocation, column: number): void {
    const cell = cellName({ row: this.row, column });
    this.addresses.set(at, { sheet: SHEET_NAMES.plan, cell });
  }
}

function sumTo(widths: readonly number[], count: number): number {
  return widths.slice(0, count).reduce((sum, width) => sum + width, 0);
}

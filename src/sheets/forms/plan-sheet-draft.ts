import type { PlanLocation } from "../../domain/plan/plan-location";
import { AddressBook } from "../model/address-book";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import type { CellValue } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import type { FormSpec } from "./form-spec";
import { TRACKING_COLUMNS, TRACKING_GAP_WIDTH } from "./tracking-columns";

const HEAD_SHARE = 0.36;
const SIGNATURE_SHARE = 0.5;
const EXTRA_WIDTH = 20;

/** The plan sheet while it is being laid out, from the top down. */
export class PlanSheetDraft extends SheetDraft {
  readonly addresses = new AddressBook({ sheet: SHEET_NAMES.plan, cell: "A1" });
  /** Rows that no page may end with: titles, headings, banners, the rows of the signatures. */
  readonly keptWithNext = new Set<number>();
  /** Points that a row is higher than its words need, by row. */
  readonly airAbove = new Map<number, number>();
  /** The row that the next block starts in. */
  row = 1;

  constructor(readonly spec: FormSpec) {
    super();
  }

  /** Last column of the printed form. */
  get lastColumn(): number {
    return this.spec.columns.length;
  }

  /** Width units of the printed form. */
  get printedWidth(): number {
    return this.widthTo(this.lastColumn);
  }

  /** First column of the tracking block, after a gap. */
  get trackingColumn(): number {
    return this.lastColumn + 2;
  }

  /** First column for the school's own columns, which no form prints. */
  get extrasColumn(): number {
    return this.trackingColumn + TRACKING_COLUMNS.length;
  }

  /**
   * How many columns the left side of the head takes: about a third, or more where that makes the
   * lines of both sides fit.
   * @param fits whether the lines fit sides of so many width units
   */
  headColumns(fits: (left: number, right: number) => boolean): number {
    const counts = this.splitsNear(HEAD_SHARE);
    const total = this.widthTo(this.lastColumn);
    const fitting = counts.find((count) => fits(this.widthTo(count), total - this.widthTo(count)));
    return fitting ?? counts[0] ?? 1;
  }

  /** How many columns the recipients take; the signature stands in the right half. */
  get recipientColumns(): number {
    return this.splitsNear(SIGNATURE_SHARE)[0] ?? 1;
  }

  /** Numbers of columns for a left side, that nearest to a share of the whole width first. */
  private splitsNear(share: number): number[] {
    const aim = share * this.widthTo(this.lastColumn);
    const distance = (count: number) => Math.abs(this.widthTo(count) - aim);
    const counts = this.spec.columns.slice(1).map((_, index) => index + 1);
    return counts.sort((one, other) => distance(one) - distance(other));
  }

  private widthTo(count: number): number {
    return this.spec.columns.slice(0, count).reduce((sum, { width }) => sum + width, 0);
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

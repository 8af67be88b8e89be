import type { HostObject } from "../protocol/host-object";
import { FORMAT_PROPERTIES } from "../model/format-properties";
import { hasStandardSize, readSize, useStandardSize, writeSize } from "../model/line-sizes";
import type { LineKind } from "../model/line-sizes";
import { invalidArgument } from "../protocol/host-error";
import { RangeBordersObject } from "./range-borders-object";
import { RangeFillObject } from "./range-fill-object";
import { RangeFontObject } from "./range-font-object";
import { RangeLooks } from "./range-looks";
import { RangeProtectionObject } from "./range-protection-object";
import type { RangeObject } from "./range-object";
import { refuseIfLocked } from "./refuse-if-locked";

/** Alignment of the cells of a range, and the sizes of its rows and columns in points. */
export class RangeFormatObject extends RangeLooks {
  constructor(range: RangeObject) {
    super(range, FORMAT_PROPERTIES);
  }

  private size(kind: LineKind): number | null {
    const { sheet, cells, session } = this.range;
    return readSize(sheet, cells, kind, session.workbook.defaultFont);
  }

  private resize(kind: LineKind, size: unknown): void {
    const { sheet, cells, session } = this.range;
    refuseIfLocked(sheet, cells);
    writeSize(sheet, cells, kind, size, session.workbook.defaultFont);
  }

  private resetSize(kind: LineKind, value: unknown): void {
    if (value !== true) throw invalidArgument("only true gives the standard size");
    refuseIfLocked(this.range.sheet, this.range.cells);
    useStandardSize(this.range.sheet, this.range.cells, kind);
  }

  get HorizontalAlignment(): unknown {
    return this.read("horizontalAlignment");
  }
  set HorizontalAlignment(value: unknown) {
    this.write("horizontalAlignment", value);
  }
  get VerticalAlignment(): unknown {
    return this.read("verticalAlignment");
  }
  set VerticalAlignment(value: unknown) {
    this.write("verticalAlignment", value);
  }
  get WrapText(): unknown {
    return this.read("wrapText");
  }
  set WrapText(value: unknown) {
    this.write("wrapText", value);
  }
  get IndentLevel(): unknown {
    return this.read("indentLevel");
  }
  set IndentLevel(value: unknown) {
    this.write("indentLevel", value);
  }
  get TextOrientation(): unknown {
    return this.read("textOrientation");
  }
  set TextOrientation(value: unknown) {
    this.write("textOrientation", value);
  }
  get ShrinkToFit(): unknown {
    return this.read("shrinkToFit");
  }
  set ShrinkToFit(value: unknown) {
    this.write("shrinkToFit", value);
  }
  get RowHeight(): unknown {
    return this.size("rows");
  }
  set RowHeight(value: unknown) {
    this.resize("rows", value);
  }
  get ColumnWidth(): unknown {
    return this.size("columns");
  }
  set ColumnWidth(value: unknown) {
    this.resize("columns", value);
  }
  get UseStandardHeight(): unknown {
    return hasStandardSize(this.range.sheet, this.range.cells, "rows");
  }
  set UseStandardHeight(value: unknown) {
    this.resetSize("rows", value);
  }
  get UseStandardWidth(): unknown {
    return hasStandardSize(this.range.sheet, this.range.cells, "columns");
  }
  set UseStandardWidth(value: unknown) {
    this.resetSize("columns", value);
  }

  get Fill(): HostObject {
    return new RangeFillObject(this.range);
  }
  get Font(): HostObject {
    return new RangeFontObject(this.range);
  }
  get Borders(): HostObject {
    return new RangeBordersObject(this.range);
  }
  get Protection(): HostObject {
    return new RangeProtectionObject(this.range);
  }
}

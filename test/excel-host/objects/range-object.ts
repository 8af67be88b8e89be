import { HostError, invalidArgument, notImplemented } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import {
  boundingArea,
  formatArea,
  isInGrid,
  isUnbounded,
  LAST_COLUMN,
  LAST_ROW,
} from "../model/area";
import type { Area } from "../model/area";
import { isHidden, setHidden } from "../model/line-sizes";
import { quotedName } from "../model/change-formulas";
import { shiftFor } from "../model/shift";
import type { SheetState } from "../model/sheet-state";
import { BY_ADD_IN } from "../session";
import type { LiveRange, Session } from "../session";
import { clearArea } from "./clear-area";
import { ConditionalFormatsObject } from "./conditional-formats-object";
import { copyInto } from "./copy-into";
import { DataValidationObject } from "./data-validation-object";
import { displayText } from "../model/display-text";
import { mergeArea, unmergeArea } from "./merge-area";
import { RangeAreasObject } from "./range-areas-object";
import {
  formulaOf,
  readGrid,
  valueOf,
  valueTypeOf,
  writeContent,
  writeGrid,
} from "./range-content";
import { RangeFormatObject } from "./range-format-object";
import { readProperties, writeProperties } from "./range-properties";
import { resolveArea } from "./resolve-area";
import { refuseIfLocked } from "./refuse-if-locked";
import { WorksheetObject } from "./worksheet-object";

/** Excel says -1 for more cells than a signed 32-bit number can count. */
const MOST_COUNTED = 2 ** 31 - 1;

type Corner = { readonly rows: number; readonly columns: number };

/** A block of cells of one sheet. */
export class RangeObject extends HostObject implements LiveRange {
  area: Area | null;

  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    area: Area
  ) {
    super();
    this.area = area;
    session.watchRange(this);
  }

  /** Throws `InvalidReference` when the cells, or their sheet, are no more. */
  get cells(): Area {
    if (!this.area || !this.session.workbook.sheets.includes(this.sheet)) {
      throw new HostError("InvalidReference", "the cells are deleted");
    }
    return this.area;
  }

  private moved({ rows, columns }: Corner, height: number, width: number): RangeObject {
    const top = this.cells.top + rows;
    const left = this.cells.left + columns;
    const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
    if (height < 1 || width < 1 || !isInGrid(area)) throw invalidArgument("outside the sheet");
    return new RangeObject(this.session, this.sheet, area);
  }

  private changing(area = this.cells): void {
    refuseIfLocked(this.sheet, area);
  }

  private wasEdited(): void {
    this.session.raiseChanged(this.sheet, this.cells, BY_ADD_IN);
  }

  get Address(): string {
    return `${quotedName(this.sheet.name)}!${formatArea(this.cells)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.cells.top - 1;
  }
  get ColumnIndex(): number {
    return this.cells.left - 1;
  }
  get RowCount(): number {
    return this.cells.bottom - this.cells.top + 1;
  }
  get ColumnCount(): number {
    return this.cells.right - this.cells.left + 1;
  }
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > MOST_COUNTED ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.ColumnCount === LAST_COLUMN;
  }
  get IsEntireColumn(): boolean {
    return this.RowCount === LAST_ROW;
  }

  get Values(): unknown {
    return readGrid(this.cells, (row, column) => valueOf(this.session, this.sheet, row, column));
  }
  set Values(values: unknown) {
    this.changing();
    writeContent(this.session, this.sheet, this.cells, values);
    this.wasEdited();
  }
  get Formulas(): unknown {
    return readGrid(this.cells, (row, column) => formulaOf(this.sheet.cell(row, column)));
  }
  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }
  get ValueTypes(): unknown {
    return readGrid(this.cells, (row, column) =>
      valueTypeOf(this.sheet.cell(row, column), valueOf(this.session, this.sheet, row, column))
    );
  }
  get Text(): unknown {
    return readGrid(this.cells, (row, column) =>
      displayText(
        valueOf(this.session, this.sheet, row, column),
        this.sheet.cell(row, column).format.numberFormat
      )
    );
  }
  get NumberFormat(): unknown {
    return readGrid(this.cells, (row, column) => this.sheet.cell(row, column).format.numberFormat);
  }
  set NumberFormat(formats: unknown) {
    this.changing();
    writeGrid(this.cells, formats, (row, column, numberFormat) => {
      if (typeof numberFormat !== "string") throw invalidArgument("number format");
      this.sheet.putFormat(row, column, { ...this.sheet.cell(row, column).format, numberFormat });
    });
  }

  get RowHidden(): unknown {
    return isHidden(this.sheet, this.cells, "rows");
  }
  set RowHidden(given: unknown) {
    this.changing();
    setHidden(this.sheet, this.cells, "rows", given);
  }
  get ColumnHidden(): unknown {
    return isHidden(this.sheet, this.cells, "columns");
  }
  set ColumnHidden(given: unknown) {
    this.changing();
    setHidden(this.sheet, this.cells, "columns", given);
  }

  get Format(): HostObject {
    return new RangeFormatObject(this);
  }
  get Worksheet(): HostObject {
    return new WorksheetObject(this.session, this.sheet);
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatsObject(this);
  }

  GetCell(row: number, column: number): HostObject {
    return this.moved({ rows: row, columns: column }, 1, 1);
  }
  GetRow(row: number): HostObject {
    return this.moved({ rows: row, columns: 0 }, 1, this.ColumnCount);
  }
  GetColumn(column: number): HostObject {
    return this.moved({ rows: 0, columns: column }, this.RowCount, 1);
  }
  GetLastCell(): HostObject {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }
  GetLastRow(): HostObject {
    return this.GetRow(this.RowCount - 1);
  }
  GetOffsetRange(rows: number, columns: number): HostObject {
    return this.moved({ rows, columns }, this.RowCount, this.ColumnCount);
  }
  GetResizedRange(rows: number, columns: number): HostObject {
    const corner = { rows: 0, columns: 0 };
    return this.moved(corner, this.RowCount + rows, this.ColumnCount + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): HostObject {
    return this.moved({ rows: 0, columns: 0 }, rows, columns);
  }
  GetBoundingRect(other: RangeObject | string): HostObject {
    const area = boundingArea(this.cells, resolveArea(other, this.sheet));
    return new RangeObject(this.session, this.sheet, area);
  }
  GetEntireRow(): HostObject {
    const area = { ...this.cells, left: 1, right: LAST_COLUMN };
    return new RangeObject(this.session, this.sheet, area);
  }
  GetEntireColumn(): HostObject {
    return new RangeObject(this.session, this.sheet, { ...this.cells, top: 1, bottom: LAST_ROW });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostObject | null {
    const area = this.sheet.usedArea(valuesOnly === true, this.cells);
    return area && new RangeObject(this.session, this.sheet, area);
  }
  GetMergedAreasOrNullObject(): HostObject | null {
    return RangeAreasObject.ofMerges(this.session, this.sheet, this.cells);
  }

  /** Cells move down; the range is then the new, blank cells. */
  Insert(shift: string): HostObject {
    if (shift !== "Down") throw notImplemented(`Range.insert ${shift}`);
    const area = this.cells;
    this.changing();
    this.session.shiftRows(shiftFor(this.sheet, "insert", area), BY_ADD_IN);
    return new RangeObject(this.session, this.sheet, area);
  }
  Delete(shift: string): void {
    if (shift !== "Up") throw notImplemented(`Range.delete ${shift}`);
    this.changing();
    this.session.shiftRows(shiftFor(this.sheet, "delete", this.cells), BY_ADD_IN);
  }
  Merge(across?: boolean): void {
    this.changing();
    if (isUnbounded(this.cells)) throw invalidArgument("merging without end");
    mergeArea(this.sheet, this.cells, across === true);
  }
  Unmerge(): void {
    this.changing();
    unmergeArea(this.sheet, this.cells);
  }
  Clear(applyTo?: string | null): void {
    this.changing();
    clearArea(this.sheet, this.cells, applyTo ?? "All");
    this.wasEdited();
  }
  CopyFrom(source: RangeObject | string, type?: string, skipBlanks?: boolean, across?: boolean) {
    this.changing();
    const from = source instanceof RangeObject ? source.sheet : this.sheet;
    if (skipBlanks || across) throw notImplemented("Range.copyFrom skipping or transposing");
    const area = resolveArea(source, from);
    copyInto({ sheet: from, area }, { sheet: this.sheet, area: this.cells }, type ?? "All");
    this.wasEdited();
  }
  Select(): void {
    this.session.select(this.sheet, this.cells);
  }

  GetCellProperties(options: Record<string, unknown>): unknown {
    return readProperties(this, "cells", options);
  }
  SetCellProperties(properties: unknown): void {
    writeProperties(this, "cells", properties);
  }
  GetRowProperties(options: Record<string, unknown>): unknown {
    return readProperties(this, "rows", options);
  }
  SetRowProperties(properties: unknown): void {
    writeProperties(this, "rows", properties);
  }
  GetColumnProperties(options: Record<string, unknown>): unknown {
    return readProperties(this, "columns", options);
  }
  SetColumnProperties(properties: unknown): void {
    writeProperties(this, "columns", properties);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument("array size");
  }
}

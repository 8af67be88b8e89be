import { HostError, invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { LAST_COLUMN, LAST_ROW, isInGrid } from "../model/area";
import type { Area } from "../model/area";
import { checkColor } from "../model/format-properties";
import type { SheetState, Visibility } from "../model/sheet-state";
import type { Session } from "../session";
import { AutoFilterObject } from "./auto-filter-object";
import { ChartsObject } from "./charts-object";
import { FreezePanesObject } from "./freeze-panes-object";
import { HorizontalPageBreaksObject } from "./horizontal-page-breaks-object";
import { PageLayoutObject } from "./page-layout-object";
import { RangeAreasObject, resolveAreas } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { resolveArea } from "./resolve-area";
import { WorksheetNamesObject } from "./worksheet-names-object";
import { WorksheetProtectionObject } from "./worksheet-protection-object";

const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
const FIRST_CELL: Area = { top: 1, left: 1, bottom: 1, right: 1 };
const VISIBILITIES = new Set(["Visible", "Hidden", "VeryHidden"]);

/** One sheet. */
export class WorksheetObject extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }

  private range(area: Area): HostObject {
    if (!isInGrid(area)) throw invalidArgument("outside the sheet");
    return new RangeObject(this.session, this.sheet, area);
  }

  /** What changes the workbook's structure is refused while that is protected. */
  private get structure() {
    const { workbook } = this.session;
    if (workbook.isProtected) throw new HostError("AccessDenied", "the workbook is protected");
    return workbook;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument("sheet name");
    this.structure.rename(this.sheet, name);
  }
  get Position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }
  set Position(position: unknown) {
    this.structure.move(this.sheet, Number(position));
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    if (typeof value !== "string" || !VISIBILITIES.has(value)) throw invalidArgument("visibility");
    this.structure.show(this.sheet, value as Visibility);
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(color: unknown) {
    this.sheet.tabColor = color === "" ? "" : checkColor(color);
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  /** The client sets `showGridlines` under this name. */
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set Gridlines(value: unknown) {
    this.sheet.showGridlines = value === true;
  }
  get Headings(): boolean {
    return this.sheet.showHeadings;
  }
  set Headings(value: unknown) {
    this.sheet.showHeadings = value === true;
  }
  get StandardHeight(): number {
    return this.session.workbook.defaultFont.rowHeight;
  }

  get PageLayout(): HostObject {
    return new PageLayoutObject(this.session, this.sheet);
  }
  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.session, this.sheet);
  }
  get Protection(): HostObject {
    return new WorksheetProtectionObject(this.sheet);
  }
  get AutoFilter(): HostObject {
    return new AutoFilterObject(this.session, this.sheet);
  }
  get Charts(): HostObject {
    return new ChartsObject(this.sheet);
  }
  get Names(): HostObject {
    return new WorksheetNamesObject(this.sheet);
  }
  get HorizontalPageBreaks(): HostObject {
    return new HorizontalPageBreaksObject(this.session, this.sheet);
  }

  GetRange(address?: string | null): HostObject {
    return this.range(address ? resolveArea(address, this.sheet) : WHOLE_SHEET);
  }
  GetRanges(addresses?: string | null): HostObject {
    const areas = addresses ? resolveAreas(addresses, this.sheet) : [WHOLE_SHEET];
    return new RangeAreasObject(this.session, this.sheet, areas);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    if (rows < 1 || columns < 1) throw invalidArgument("a range without cells");
    return this.range(area);
  }
  GetCell(row: number, column: number): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly?: boolean): HostObject {
    return this.range(this.sheet.usedArea(valuesOnly === true) ?? FIRST_CELL);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostObject | null {
    const area = this.sheet.usedArea(valuesOnly === true);
    return area && this.range(area);
  }
  Activate(): void {
    this.session.activate(this.sheet);
  }
  Delete(): void {
    this.structure.remove(this.sheet);
    const args = { worksheetId: this.sheet.id, source: "Local" };
    this.session.events.raise("deleted", this.sheet.id, args);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.register("changed", this.sheet.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister("changed", this.sheet.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.events.register("selectionChanged", this.sheet.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister("selectionChanged", this.sheet.id);
  }
}

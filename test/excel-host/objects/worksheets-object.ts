import { HostError, notImplemented } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import type { HostObject } from "../protocol/host-object";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { WorksheetObject } from "./worksheet-object";

/** The sheets, hidden ones included, in the order of their tabs. */
export class WorksheetsObject extends HostCollection {
  constructor(private readonly session: Session) {
    super();
  }

  private object(sheet: SheetState): HostObject {
    return new WorksheetObject(this.session, sheet);
  }

  private listed(visibleOnly?: boolean): readonly SheetState[] {
    const { sheets } = this.session.workbook;
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }

  items(): readonly HostObject[] {
    return this.listed().map((sheet) => this.object(sheet));
  }
  GetCount(visibleOnly?: boolean): number {
    return this.listed(visibleOnly).length;
  }
  Add(name?: string | null): HostObject {
    const { workbook, events } = this.session;
    if (workbook.isProtected) throw new HostError("AccessDenied", "the workbook is protected");
    const sheet = workbook.addSheet(name ?? workbook.freeName());
    events.raise("added", sheet.id, { worksheetId: sheet.id, source: "Local" });
    return this.object(sheet);
  }
  GetItemOrNullObject(key: string): HostObject | null {
    const sheet = this.session.workbook.find(key);
    return sheet && this.object(sheet);
  }
  GetItem(key: string): HostObject {
    return this.object(this.session.workbook.sheet(key));
  }
  GetActiveWorksheet(): HostObject {
    return this.object(this.session.workbook.activeSheet);
  }
  GetFirst(visibleOnly?: boolean): HostObject {
    return this.at(this.listed(visibleOnly)[0]);
  }
  GetLast(visibleOnly?: boolean): HostObject {
    return this.at(this.listed(visibleOnly).at(-1));
  }

  private at(sheet: SheetState | undefined): HostObject {
    if (!sheet) throw notImplemented("a workbook without visible sheets");
    return this.object(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.register("changed", null);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister("changed", null);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.events.register("selectionChanged", null);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister("selectionChanged", null);
  }
  _RegisterAddedEvent(): void {
    this.session.events.register("added", null);
  }
  _UnregisterAddedEvent(): void {
    this.session.events.unregister("added", null);
  }
  _RegisterDeletedEvent(): void {
    this.session.events.register("deleted", null);
  }
  _UnregisterDeletedEvent(): void {
    this.session.events.unregister("deleted", null);
  }
  _RegisterActivatedEvent(): void {
    this.session.events.register("activated", null);
  }
  _UnregisterActivatedEvent(): void {
    this.session.events.unregister("activated", null);
  }
  _RegisterDeactivatedEvent(): void {
    this.session.events.register("deactivated", null);
  }
  _UnregisterDeactivatedEvent(): void {
    this.session.events.unregister("deactivated", null);
  }
}

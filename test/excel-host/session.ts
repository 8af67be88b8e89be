import type { HostObject } from "./protocol/host-object";
import { References } from "./protocol/references";
import { formatArea } from "./model/area";
import type { Area } from "./model/area";
import type { CellContent } from "./model/cell-state";
import { shiftArea } from "./model/shift";
import type { RowShift } from "./model/shift";
import type { SheetState } from "./model/sheet-state";
import { shiftRows } from "./model/shift-rows";
import { EventHub } from "./event-hub";
import type { WorkbookState } from "./model/workbook-state";

/** A range object that a request holds; Excel moves it along with its cells. */
export interface LiveRange extends HostObject {
  readonly sheet: SheetState;
  /** `null` once its cells are deleted. */
  area: Area | null;
}

/** Who changed something, for the arguments of events. */
export type ChangeOrigin = {
  readonly source: "Local" | "Remote";
  readonly byAddIn: boolean;
};

export const BY_ADD_IN: ChangeOrigin = { source: "Local", byAddIn: true };

export type SessionOptions = {
  /** The year that dates typed without one are of. */
  readonly thisYear: number;
  /** Whether events say what triggered them (ExcelApi 1.14). */
  readonly saysTrigger: boolean;
  readonly newConditionalFormats: "first" | "last";
  /** The result of a formula, for tests that know it; `undefined` when they do not. */
  readonly resultOf: (formula: {
    readonly sheet: string;
    readonly address: string;
    readonly formula: string;
  }) => CellContent["value"] | undefined;
};

/** One workbook open in the emulated Excel, with what a running program knows besides the file. */
export class Session {
  readonly references = new References();
  readonly events = new EventHub();
  private liveRanges = new Set<LiveRange>();
  private created = 0;

  constructor(
    readonly workbook: WorkbookState,
    readonly options: SessionOptions
  ) {}

  newId(kind: string): string {
    this.created += 1;
    return `{${kind}-${this.created}}`;
  }

  watchRange(range: LiveRange): void {
    this.liveRanges.add(range);
  }

  /** Forgets the ranges of a finished request, save those that the client keeps. */
  endRequest(): void {
    const kept = new Set(this.references.kept());
    this.liveRanges = new Set([...this.liveRanges].filter((range) => kept.has(range)));
  }

  shiftRows(shift: RowShift, origin: ChangeOrigin): void {
    shiftRows(this.workbook, shift);
    for (const range of this.liveRanges) {
      if (range.sheet === shift.sheet && range.area) range.area = shiftArea(range.area, shift);
    }
    const { at, count, left, right } = shift;
    const area = { top: at, bottom: at + count - 1, left, right };
    const changeType = shift.kind === "insert" ? "RowInserted" : "RowDeleted";
    this.raiseChanged(shift.sheet, area, origin, changeType);
  }

  raiseChanged(
    sheet: SheetState,
    area: Area,
    { source, byAddIn }: ChangeOrigin,
    changeType = "RangeEdited"
  ): void {
    this.events.raise("changed", sheet.id, {
      changeType,
      source,
      ...(this.options.saysTrigger && { triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown" }),
      worksheetId: sheet.id,
      address: formatArea(area),
      shiftDirection: "None",
      referenceId: "",
    });
  }

  activate(sheet: SheetState): void {
    const before = this.workbook.activeSheet;
    if (before === sheet) return;
    this.workbook.activate(sheet);
    this.events.raise("deactivated", before.id, { worksheetId: before.id });
    this.events.raise("activated", sheet.id, { worksheetId: sheet.id });
  }

  select(sheet: SheetState, area: Area): void {
    this.activate(sheet);
    this.workbook.select(sheet, area);
    const args = { worksheetId: sheet.id, address: formatArea(area) };
    this.events.raise("selectionChanged", sheet.id, args);
  }
}

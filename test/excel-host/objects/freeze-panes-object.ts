import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { RangeObject } from "./range-object";
import { resolveArea } from "./resolve-area";

function count(value: unknown): number {
  if (value === undefined || value === null) return 1;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) {
    throw invalidArgument("frozen lines");
  }
  return value;
}

/** The rows and columns that stay in view, counted from the first. */
export class FreezePanesObject extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState
  ) {
    super();
  }

  FreezeAt(range: unknown): void {
    const { top, left, bottom, right } = resolveArea(range, this.sheet);
    if (top !== 1 || left !== 1) throw invalidArgument("frozen cells begin at the first");
    const rows = bottom === LAST_ROW ? 0 : bottom;
    this.sheet.frozen = { rows, columns: right === LAST_COLUMN ? 0 : right };
  }
  FreezeRows(rows?: unknown): void {
    this.sheet.frozen = { rows: count(rows), columns: 0 };
  }
  FreezeColumns(columns?: unknown): void {
    this.sheet.frozen = { rows: 0, columns: count(columns) };
  }
  Unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  GetLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows + columns === 0) return null;
    const area = { top: 1, left: 1, bottom: rows || LAST_ROW, right: columns || LAST_COLUMN };
    return new RangeObject(this.session, this.sheet, area);
  }
}

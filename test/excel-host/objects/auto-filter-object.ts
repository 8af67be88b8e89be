import { notImplemented } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { RangeObject } from "./range-object";
import { refuseIfProtected } from "./refuse-if-locked";
import { resolveArea } from "./resolve-area";

/** The filter buttons of a sheet; criteria are not known here. */
export class AutoFilterObject extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }
  get IsDataFiltered(): boolean {
    return false;
  }
  Apply(range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) {
      throw notImplemented("AutoFilter criteria");
    }
    refuseIfProtected(this.sheet);
    this.sheet.autoFilter = resolveArea(range, this.sheet);
  }
  Remove(): void {
    refuseIfProtected(this.sheet);
    this.sheet.autoFilter = null;
  }
  GetRangeOrNullObject(): HostObject | null {
    const area = this.sheet.autoFilter;
    return area && new RangeObject(this.session, this.sheet, area);
  }
}

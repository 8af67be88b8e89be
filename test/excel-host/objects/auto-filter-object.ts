import { HostError, notImplemented } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Area } from "../model/area";
import { isBlank } from "../model/cell-state";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { RangeObject } from "./range-object";
import { refuseIfProtected } from "./refuse-if-locked";
import { resolveArea } from "./resolve-area";

function isBlankArea(sheet: SheetState, area: Area): boolean {
  return [...sheet.present(area)].every(([, , cell]) => isBlank(cell));
}

/** The filter buttons of a sheet; of criteria it is only known whether there are any. */
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
    return this.sheet.isDataFiltered;
  }
  Apply(range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) {
      throw notImplemented("AutoFilter criteria");
    }
    refuseIfProtected(this.sheet);
    const area = resolveArea(range, this.sheet);
    if (isBlankArea(this.sheet, area)) throw new HostError("GeneralException", "nothing to filter");
    this.sheet.autoFilter = area;
    this.sheet.isDataFiltered = false;
  }
  Remove(): void {
    refuseIfProtected(this.sheet);
    this.sheet.autoFilter = null;
    this.sheet.isDataFiltered = false;
  }
  GetRangeOrNullObject(): HostObject | null {
    const area = this.sheet.autoFilter;
    return area && new RangeObject(this.session, this.sheet, area);
  }
}

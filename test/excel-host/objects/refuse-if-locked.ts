import { HostError } from "../protocol/host-error";
import type { Area } from "../model/area";
import type { SheetState } from "../model/sheet-state";

/** Throws `AccessDenied` where a protected sheet lets nothing be changed. */
export function refuseIfLocked(sheet: SheetState, area: Area): void {
  if (sheet.isLocked(area)) throw new HostError("AccessDenied", `${sheet.name} is protected`);
}

/** For what belongs to the sheet as a whole. */
export function refuseIfProtected(sheet: SheetState): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", `${sheet.name} is protected`);
}

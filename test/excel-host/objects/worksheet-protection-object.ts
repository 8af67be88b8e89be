import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { SheetState } from "../model/sheet-state";

/** Protection of a sheet. Doing what is already done is refused, as in Excel. */
export class WorksheetProtectionObject extends HostObject {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }
  Protect(_options?: unknown, password?: string | null): void {
    if (this.sheet.isProtected) throw new HostError("AccessDenied", "already protected");
    this.sheet.isProtected = true;
    this.sheet.password = password ?? undefined;
  }
  Unprotect(password?: string | null): void {
    if (!this.sheet.isProtected) throw new HostError("AccessDenied", "not protected");
    if (this.sheet.password !== undefined && this.sheet.password !== password) {
      throw new HostError("AccessDenied", "wrong password");
    }
    this.sheet.isProtected = false;
    this.sheet.password = undefined;
  }
}

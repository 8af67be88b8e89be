import { HostObject } from "../protocol/host-object";
import type { Session } from "../session";
import { ApplicationObject } from "./application-object";
import { RangeObject } from "./range-object";
import { WorksheetsObject } from "./worksheets-object";

class WorkbookProtectionObject extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }

  get Protected(): boolean {
    return this.session.workbook.isProtected;
  }
}

/** The root of every path. */
export class WorkbookObject extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }

  get Worksheets(): HostObject {
    return new WorksheetsObject(this.session);
  }
  get Application(): HostObject {
    return new ApplicationObject(this.session);
  }
  get Protection(): HostObject {
    return new WorkbookProtectionObject(this.session);
  }
  GetSelectedRange(): HostObject {
    const { sheet, area } = this.session.workbook.selection;
    return new RangeObject(this.session, sheet, area);
  }
  GetActiveCell(): HostObject {
    const { sheet, area } = this.session.workbook.selection;
    const cell = { ...area, bottom: area.top, right: area.left };
    return new RangeObject(this.session, sheet, cell);
  }
}

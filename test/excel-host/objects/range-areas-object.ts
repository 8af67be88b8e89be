import { HostCollection, HostObject } from "../protocol/host-object";
import { formatArea, intersection } from "../model/area";
import type { Area } from "../model/area";
import { quotedName } from "../model/change-formulas";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { RangeObject } from "./range-object";
import { resolveArea } from "./resolve-area";

class RangesObject extends HostCollection {
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  items(): readonly HostObject[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: number): HostObject | null {
    return this.ranges[index] ?? null;
  }
}

/** The blocks that an argument means: a range, several, or addresses with commas between. */
export function resolveAreas(given: unknown, sheet: SheetState): Area[] {
  if (given instanceof RangeAreasObject) return given.ranges.flatMap(({ cells }) => cells);
  if (typeof given !== "string") return [resolveArea(given, sheet)];
  return given.split(",").map((address) => resolveArea(address.trim(), sheet));
}

/** Several blocks of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly ranges: readonly RangeObject[];

  constructor(
    session: Session,
    private readonly sheet: SheetState,
    areas: readonly Area[]
  ) {
    super();
    this.ranges = areas.map((area) => new RangeObject(session, sheet, area));
  }

  /** The merges that the area touches; `null` when there are none. */
  static ofMerges(session: Session, sheet: SheetState, area: Area): RangeAreasObject | null {
    const merges = sheet.merges.filter((merge) => intersection(merge, area));
    return merges.length > 0 ? new RangeAreasObject(session, sheet, merges) : null;
  }

  get Address(): string {
    return this.ranges
      .map((range) => `${quotedName(this.sheet.name)}!${formatArea(range.cells)}`)
      .join(",");
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }
  get Areas(): HostObject {
    return new RangesObject(this.ranges);
  }
}

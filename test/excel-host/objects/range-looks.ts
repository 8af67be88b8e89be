import { notImplemented } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { commonFormat } from "../model/common-value";
import { changeFormats } from "../model/format-area";
import type { FormatProperties } from "../model/format-properties";
import type { RangeObject } from "./range-object";
import { refuseIfLocked } from "./refuse-if-locked";

/** How the cells of a range look; a property that differs between them is `null`. */
export abstract class RangeLooks extends HostObject {
  constructor(
    readonly range: RangeObject,
    private readonly properties: FormatProperties
  ) {
    super();
  }

  protected read(name: string): unknown {
    const property = this.properties[name];
    if (!property) throw notImplemented(name);
    return commonFormat(this.range.sheet, this.range.cells, property.read);
  }

  protected write(name: string, value: unknown): void {
    const property = this.properties[name];
    if (!property) throw notImplemented(name);
    const { sheet, cells } = this.range;
    refuseIfLocked(sheet, cells);
    changeFormats(sheet, cells, (format) => property.write(format, value));
  }
}

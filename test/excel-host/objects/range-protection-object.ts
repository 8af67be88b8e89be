import { PROTECTION_PROPERTIES } from "../model/format-properties";
import { RangeLooks } from "./range-looks";
import type { RangeObject } from "./range-object";

/** What a protected sheet lets be changed in the cells of a range. */
export class RangeProtectionObject extends RangeLooks {
  constructor(range: RangeObject) {
    super(range, PROTECTION_PROPERTIES);
  }

  get Locked(): unknown {
    return this.read("locked");
  }
  set Locked(value: unknown) {
    this.write("locked", value);
  }
}

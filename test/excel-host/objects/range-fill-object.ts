import { FILL_PROPERTIES } from "../model/format-properties";
import { RangeLooks } from "./range-looks";
import type { RangeObject } from "./range-object";

/** The fill of the cells of a range. */
export class RangeFillObject extends RangeLooks {
  constructor(range: RangeObject) {
    super(range, FILL_PROPERTIES);
  }

  get Color(): unknown {
    return this.read("color");
  }
  set Color(value: unknown) {
    this.write("color", value);
  }
  get Pattern(): unknown {
    return this.read("pattern");
  }
  set Pattern(value: unknown) {
    this.write("pattern", value);
  }

  Clear(): void {
    this.write("pattern", "None");
  }
}

import { FONT_PROPERTIES } from "../model/format-properties";
import { RangeLooks } from "./range-looks";
import type { RangeObject } from "./range-object";

/** The font of the cells of a range. */
export class RangeFontObject extends RangeLooks {
  constructor(range: RangeObject) {
    super(range, FONT_PROPERTIES);
  }

  get Name(): unknown {
    return this.read("name");
  }
  set Name(value: unknown) {
    this.write("name", value);
  }
  get Size(): unknown {
    return this.read("size");
  }
  set Size(value: unknown) {
    this.write("size", value);
  }
  get Bold(): unknown {
    return this.read("bold");
  }
  set Bold(value: unknown) {
    this.write("bold", value);
  }
  get Italic(): unknown {
    return this.read("italic");
  }
  set Italic(value: unknown) {
    this.write("italic", value);
  }
  get Underline(): unknown {
    return this.read("underline");
  }
  set Underline(value: unknown) {
    this.write("underline", value);
  }
  get Strikethrough(): unknown {
    return this.read("strikethrough");
  }
  set Strikethrough(value: unknown) {
    this.write("strikethrough", value);
  }
  get Color(): unknown {
    return this.read("color");
  }
  set Color(value: unknown) {
    this.write("color", value);
  }
}

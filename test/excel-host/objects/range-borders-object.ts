import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Area } from "../model/area";
import { readBorder, writeBorder } from "../model/border-properties";
import type { BorderProperty } from "../model/border-properties";
import type { Side } from "../model/cell-format";
import { commonFormat } from "../model/common-value";
import { changeFormats } from "../model/format-area";
import type { RangeObject } from "./range-object";
import { refuseIfLocked } from "./refuse-if-locked";

/** The lines of a range: the cells that have each, and on which side. */
type Line = { readonly side: Side; readonly cells: (area: Area) => Area };

const LINES: Readonly<Record<string, Line>> = {
  EdgeTop: { side: "top", cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: "bottom", cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: "left", cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: "right", cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { side: "bottom", cells: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  InsideVertical: { side: "right", cells: (area) => ({ ...area, right: area.right - 1 }) },
  DiagonalDown: { side: "diagonalDown", cells: (area) => area },
  DiagonalUp: { side: "diagonalUp", cells: (area) => area },
};

class RangeBorderObject extends HostObject {
  constructor(
    private readonly range: RangeObject,
    private readonly index: string,
    private readonly line: Line
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { SideIndex: this.index };
  }

  /** The cells with this line; `null` where a range of one row or column has no inside. */
  private get cells(): Area | null {
    const area = this.line.cells(this.range.cells);
    return area.top <= area.bottom && area.left <= area.right ? area : null;
  }

  private read(property: BorderProperty): unknown {
    if (!this.cells) return null;
    return commonFormat(this.range.sheet, this.cells, (format) =>
      readBorder(format, this.line.side, property)
    );
  }

  private write(property: BorderProperty, value: unknown): void {
    refuseIfLocked(this.range.sheet, this.range.cells);
    if (!this.cells) return;
    changeFormats(this.range.sheet, this.cells, (format) =>
      writeBorder(format, this.line.side, property, value)
    );
  }

  get SideIndex(): string {
    return this.index;
  }
  get Style(): unknown {
    return this.read("style");
  }
  set Style(value: unknown) {
    this.write("style", value);
  }
  get Weight(): unknown {
    return this.read("weight");
  }
  set Weight(value: unknown) {
    this.write("weight", value);
  }
  get Color(): unknown {
    return this.read("color");
  }
  set Color(value: unknown) {
    this.write("color", value);
  }
}

/** Each cell keeps its own four sides: a line is not shared with the neighbour across it. */
export class RangeBordersObject extends HostCollection {
  constructor(private readonly range: RangeObject) {
    super();
  }

  items(): readonly HostObject[] {
    return Object.keys(LINES).map((index) => this.GetItem(index));
  }

  get Count(): number {
    return Object.keys(LINES).length;
  }

  GetItem(index: string): HostObject {
    const line = LINES[index];
    if (!line) throw invalidArgument(`border ${index}`);
    return new RangeBorderObject(this.range, index, line);
  }
}

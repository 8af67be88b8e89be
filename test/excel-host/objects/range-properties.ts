import { invalidArgument, notImplemented } from "../protocol/host-error";
import { cellsOf, formatArea, isUnbounded } from "../model/area";
import type { Area } from "../model/area";
import { readBorder, writeBorder } from "../model/border-properties";
import type { BorderProperty } from "../model/border-properties";
import { SIDES } from "../model/cell-format";
import type { CellFormat, Side } from "../model/cell-format";
import { quotedName } from "../model/change-formulas";
import { commonFormat, commonValue } from "../model/common-value";
import { changeFormats } from "../model/format-area";
import {
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  FORMAT_PROPERTIES,
  PROTECTION_PROPERTIES,
} from "../model/format-properties";
import type { FormatProperties } from "../model/format-properties";
import type { SheetState } from "../model/sheet-state";
import { readSize, writeSize } from "../model/line-sizes";
import type { RangeObject } from "./range-object";
import { refuseIfLocked } from "./refuse-if-locked";

/** Whether each cell of a range, each of its rows, or each of its columns is meant. */
export type PropertyUnit = "cells" | "rows" | "columns";

type Bag = Readonly<Record<string, unknown>>;

const GROUPS: Readonly<Record<string, FormatProperties>> = {
  fill: FILL_PROPERTIES,
  font: FONT_PROPERTIES,
  protection: PROTECTION_PROPERTIES,
};
const SIZES = { rowHeight: "rows", columnWidth: "columns" } as const;
const isSize = (name: string): name is keyof typeof SIZES => name in SIZES;

function propertyOf(properties: FormatProperties, name: string) {
  const property = properties[name];
  if (!property) throw notImplemented(`the cell property ${name}`);
  return property;
}

function bagOf(value: unknown): Bag {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument("properties");
  }
  return value as Bag;
}

function asked(options: unknown): string[] {
  return Object.entries(bagOf(options))
    .filter(([, wanted]) => wanted === true)
    .map(([name]) => name);
}

function edgeOf(area: Area, side: Side): Area {
  if (side === "top") return { ...area, bottom: area.top };
  if (side === "bottom") return { ...area, top: area.bottom };
  if (side === "left") return { ...area, right: area.left };
  if (side === "right") return { ...area, left: area.right };
  return area;
}

/** The cells on both sides of each line between two rows. */
function* acrossLines(sheet: SheetState, area: Area): Generator<readonly [CellFormat, CellFormat]> {
  for (const [row, column] of cellsOf({ ...area, bottom: area.bottom - 1 })) {
    yield [sheet.cell(row, column).format, sheet.cell(row + 1, column).format];
  }
}

/** Reads what is asked for of one cell, row or column. */
class PropertyReader {
  constructor(
    private readonly range: RangeObject,
    private readonly area: Area
  ) {}

  all(options: Bag): Bag {
    const entries = Object.entries(options).filter(([, wanted]) => wanted !== false);
    return Object.fromEntries(entries.map(([name, wanted]) => [name, this.one(name, wanted)]));
  }

  private one(name: string, wanted: unknown): unknown {
    if (name === "address") return `${quotedName(this.range.sheet.name)}!${formatArea(this.area)}`;
    if (name === "rowIndex") return this.area.top - 1;
    if (name === "columnIndex") return this.area.left - 1;
    if (name === "rowHidden") return this.part("rowHeight", true) === 0;
    if (name !== "format") throw notImplemented(`the cell property ${name}`);
    const entries = Object.entries(bagOf(wanted)).filter(([, part]) => part !== false);
    return Object.fromEntries(entries.map(([part, options]) => [part, this.part(part, options)]));
  }

  private part(name: string, options: unknown): unknown {
    const { sheet, session } = this.range;
    if (isSize(name)) return readSize(sheet, this.area, SIZES[name], session.workbook.defaultFont);
    if (name === "borders") return this.borders(asked(options) as BorderProperty[]);
    const group = GROUPS[name];
    if (!group) return this.common(propertyOf(FORMAT_PROPERTIES, name).read);
    const properties = asked(options);
    return Object.fromEntries(
      properties.map((property) => [property, this.common(propertyOf(group, property).read)])
    );
  }

  private common(read: (format: CellFormat) => unknown): unknown {
    return commonFormat(this.range.sheet, this.area, read);
  }

  /** The outer lines, and those between rows, which either of two cells may have. */
  private borders(properties: readonly BorderProperty[]): Bag {
    const line = (read: (property: BorderProperty) => unknown): Bag =>
      Object.fromEntries(properties.map((property) => [property, read(property)]));
    const outer: Bag = Object.fromEntries(
      SIDES.map((side) => [side, line((property) => this.outer(side, property))])
    );
    return { ...outer, horizontal: line((property) => this.inner(property)) };
  }

  private outer(side: Side, property: BorderProperty): unknown {
    const edge = edgeOf(this.area, side);
    return commonFormat(this.range.sheet, edge, (format) => readBorder(format, side, property));
  }

  private inner(property: BorderProperty): unknown {
    if (isUnbounded(this.area)) return null;
    const lines = Array.from(acrossLines(this.range.sheet, this.area), ([upper, lower]) =>
      upper.borders.bottom
        ? readBorder(upper, "bottom", property)
        : readBorder(lower, "top", property)
    );
    return commonValue(lines);
  }
}

function withBorders(format: CellFormat, borders: Bag): CellFormat {
  return Object.entries(borders).reduce((result, [side, border]) => {
    const isSide = (SIDES as readonly string[]).includes(side);
    if (!isSide) throw notImplemented(`the border ${side} of a cell`);
    return Object.entries(bagOf(border)).reduce(
      (bordered, [property, value]) =>
        writeBorder(bordered, side as Side, property as BorderProperty, value),
      result
    );
  }, format);
}

function withProperties(format: CellFormat, given: Bag): CellFormat {
  return Object.entries(given).reduce((result, [name, value]) => {
    if (isSize(name)) return result;
    if (name === "borders") return withBorders(result, bagOf(value));
    const group = GROUPS[name];
    if (!group) return propertyOf(FORMAT_PROPERTIES, name).write(result, value);
    return Object.entries(bagOf(value)).reduce(
      (grouped, [property, part]) => propertyOf(group, property).write(grouped, part),
      result
    );
  }, format);
}

function writeOne({ sheet, session }: RangeObject, area: Area, given: unknown): void {
  const { format, ...others } = bagOf(given);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`setting the cell property ${other}`);
  if (format === undefined) return;
  const properties = bagOf(format);
  for (const name of Object.keys(properties).filter(isSize)) {
    writeSize(sheet, area, SIZES[name], properties[name], session.workbook.defaultFont);
  }
  const looks = Object.keys(properties).some((name) => !isSize(name));
  if (looks) changeFormats(sheet, area, (old) => withProperties(old, properties));
}

function unitAreas(area: Area, unit: PropertyUnit): Area[][] {
  const rows = unit === "columns" ? 1 : area.bottom - area.top + 1;
  const columns = unit === "rows" ? 1 : area.right - area.left + 1;
  return Array.from({ length: rows }, (_row, y) =>
    Array.from({ length: columns }, (_column, x) => ({
      top: area.top + y,
      bottom: unit === "columns" ? area.bottom : area.top + y,
      left: area.left + x,
      right: unit === "rows" ? area.right : area.left + x,
    }))
  );
}

/** Properties of rows and columns come as a list; here it becomes a grid like that of cells. */
const WRAPPED: Readonly<Record<PropertyUnit, (given: unknown) => unknown>> = {
  cells: (given) => given,
  rows: (given) => (Array.isArray(given) ? given.map((row: unknown) => [row]) : given),
  columns: (given) => [given],
};

/** The answer of `getCellProperties` (rows of cells), `getRowProperties` or `getColumnProperties`. */
export function readProperties(range: RangeObject, unit: PropertyUnit, options: Bag): unknown {
  if (unit === "cells" && isUnbounded(range.cells)) throw invalidArgument("a range without end");
  const read = (area: Area) => new PropertyReader(range, area).all(options);
  const grid = unitAreas(range.cells, unit).map((row) => row.map(read));
  return unit === "cells" ? grid : grid.flat();
}

/** Throws `InvalidArgument` unless there are properties for each cell, row or column. */
export function writeProperties(range: RangeObject, unit: PropertyUnit, given: unknown): void {
  refuseIfLocked(range.sheet, range.cells);
  if (unit === "cells" && isUnbounded(range.cells)) throw invalidArgument("a range without end");
  const grid = unitAreas(range.cells, unit);
  const bags = WRAPPED[unit](given);
  const fits =
    Array.isArray(bags) &&
    bags.length === grid.length &&
    bags.every((row, y) => Array.isArray(row) && row.length === grid[y]?.length);
  if (!fits) throw invalidArgument("the array has not the size of the range");
  const rows = bags as readonly (readonly unknown[])[];
  grid.forEach((row, y) => row.forEach((area, x) => writeOne(range, area, rows[y]?.[x] ?? {})));
}

import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { Border, CellStyle } from "../../sheets/model/cell-style";

/** The words of a description beside the grid's numbers for the same. */
export const BORDER_STYLES: Readonly<Record<Border["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

/** Lines that a description has no word for, by the nearest that it has. */
export const NEAREST_BORDER_STYLES: Partial<Readonly<Record<BorderStyleTypes, Border["style"]>>> = {
  [BorderStyleTypes.DASH_DOT]: "dashed",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashed",
  [BorderStyleTypes.MEDIUM_DASHED]: "medium",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "medium",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "medium",
  [BorderStyleTypes.SLANT_DASH_DOT]: "medium",
};

export const HORIZONTALS: Readonly<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> =
  {
    left: HorizontalAlign.LEFT,
    center: HorizontalAlign.CENTER,
    right: HorizontalAlign.RIGHT,
    justify: HorizontalAlign.JUSTIFIED,
  };

export const VERTICALS: Readonly<Record<NonNullable<CellStyle["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Sides of a cell, as a description and as the grid calls them. */
export const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

/** Pixels between a cell's edge and its text, and what a step of indent adds. */
export const TEXT_PADDING = 2;
export const INDENT_PIXELS = 10;

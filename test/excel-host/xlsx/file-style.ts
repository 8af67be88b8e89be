import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import type { CellBorder, CellFormat } from "../model/cell-format";
import { borderStyleOf } from "./border-styles";
import { argbOf } from "./theme-color";

const BLACK = "#000000";

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

function fontOf({ font }: CellFormat): Partial<Font> {
  const underline = UNDERLINES[font.underline];
  return {
    name: font.name,
    size: font.size,
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.strikethrough && { strike: true }),
    ...(underline !== undefined && { underline }),
    ...(font.color !== BLACK && { color: argbOf(font.color) }),
  };
}

function alignmentOf(format: CellFormat): Partial<Alignment> {
  const vertical = format.vertical === "Center" ? "middle" : lowerFirst(format.vertical);
  const horizontal =
    format.horizontal === "CenterAcrossSelection"
      ? "centerContinuous"
      : lowerFirst(format.horizontal);
  return {
    ...(horizontal !== "general" && { horizontal: horizontal as Alignment["horizontal"] }),
    ...(vertical !== "bottom" && { vertical: vertical as Alignment["vertical"] }),
    ...(format.wrap && { wrapText: true }),
    ...(format.indent > 0 && { indent: format.indent }),
    ...(format.rotation !== 0 && { textRotation: format.rotation }),
    ...(format.shrink && { shrinkToFit: true }),
  };
}

const lineOf = (border: CellBorder): Partial<Border> => ({
  style: borderStyleOf(border),
  color: argbOf(border.color),
});

function bordersOf({ borders }: CellFormat): Partial<Borders> {
  const { top, bottom, left, right, diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown ?? diagonalUp;
  return {
    ...(top && { top: lineOf(top) }),
    ...(bottom && { bottom: lineOf(bottom) }),
    ...(left && { left: lineOf(left) }),
    ...(right && { right: lineOf(right) }),
    ...(diagonal && {
      diagonal: { ...lineOf(diagonal), down: !!diagonalDown, up: !!diagonalUp },
    }),
  };
}

const styles = new WeakMap<CellFormat, Partial<Style>>();

function newStyle(format: CellFormat): Partial<Style> {
  const alignment = alignmentOf(format);
  const border = bordersOf(format);
  const fill = format.fill === null ? null : solid(format.fill);
  return {
    font: fontOf(format),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(fill && { fill }),
    ...(format.numberFormat !== "General" && { numFmt: format.numberFormat }),
    ...(!format.locked && { protection: { locked: false } }),
  };
}

const solid = (color: string): Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: argbOf(color),
});

/** The looks of a cell for exceljs. */
export function fileStyle(format: CellFormat): Partial<Style> {
  const known = styles.get(format) ?? newStyle(format);
  styles.set(format, known);
  return known;
}

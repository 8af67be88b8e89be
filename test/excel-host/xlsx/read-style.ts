import type { Border, Font, Style } from "exceljs";
import { sharedFormat } from "../model/cell-format";
import type { CellBorders, CellFormat, Side } from "../model/cell-format";
import { lineOf } from "./border-styles";
import { colorOf } from "./theme-color";

const UNDERLINES: Readonly<Record<string, string>> = {
  true: "Single",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function readFont(font: Partial<Font> | undefined, standard: CellFormat): CellFormat["font"] {
  if (!font) return standard.font;
  return {
    name: font.name ?? standard.font.name,
    size: font.size ?? standard.font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: UNDERLINES[String(font.underline)] ?? "None",
    strikethrough: font.strike ?? false,
    color: colorOf(font.color) ?? standard.font.color,
  };
}

function readBorder(border: Partial<Border> | undefined) {
  if (!border?.style) return null;
  return { ...lineOf(border.style), color: colorOf(border.color) ?? "#000000" };
}

function readBorders(border: Style["border"] | undefined): CellBorders {
  const { diagonal } = border ?? {};
  const sides: Readonly<Record<Side, ReturnType<typeof readBorder>>> = {
    top: readBorder(border?.top),
    bottom: readBorder(border?.bottom),
    left: readBorder(border?.left),
    right: readBorder(border?.right),
    diagonalDown: diagonal?.down ? readBorder(diagonal) : null,
    diagonalUp: diagonal?.up ? readBorder(diagonal) : null,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== null));
}

function readFill(fill: Style["fill"] | undefined): string | null {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return colorOf(fill.fgColor) ?? colorOf(fill.bgColor);
}

function readRotation(rotation: Style["alignment"]["textRotation"] | undefined): number {
  return typeof rotation === "number" ? rotation : 0;
}

/** The looks that exceljs read, in the words of the API; what is not said is standard. */
export function readStyle(style: Partial<Style>, standard: CellFormat): CellFormat {
  const { alignment } = style;
  const horizontal = alignment?.horizontal ?? "general";
  const vertical = alignment?.vertical ?? "bottom";
  return sharedFormat({
    font: readFont(style.font, standard),
    fill: readFill(style.fill),
    horizontal:
      horizontal === "centerContinuous" ? "CenterAcrossSelection" : upperFirst(horizontal),
    vertical: vertical === "middle" ? "Center" : upperFirst(vertical),
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    rotation: readRotation(alignment?.textRotation),
    shrink: alignment?.shrinkToFit ?? false,
    borders: readBorders(style.border),
    numberFormat: style.numFmt ?? "General",
    locked: style.protection?.locked ?? true,
  });
}

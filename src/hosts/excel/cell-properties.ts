import { PLAIN_LOOK } from "./cell-look";
import type { CellLook, Line } from "./cell-look";

/** The properties that make up a look; asked of Excel cell by cell in one call. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** A line as Excel tells it. */
export function lineOf(border: Excel.CellBorder | undefined): Line {
  if (!border?.style || border.style === "None") return "";
  return `${border.style} ${border.weight ?? "Thin"} ${(border.color ?? "#000000").toUpperCase()}`;
}

/** How a cell of the workbook looks. */
export function lookOfProperties({ format = {} }: Excel.CellProperties): CellLook {
  const { font = {}, fill = {}, borders = {} } = format;
  return {
    fontName: font.name ?? PLAIN_LOOK.fontName,
    fontSize: font.size ?? PLAIN_LOOK.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? PLAIN_LOOK.underline,
    strikethrough: font.strikethrough ?? false,
    color: (font.color ?? PLAIN_LOOK.color).toUpperCase(),
    fill: fill.pattern === "None" ? "" : (fill.color ?? "").toUpperCase(),
    horizontal: format.horizontalAlignment ?? PLAIN_LOOK.horizontal,
    vertical: format.verticalAlignment ?? PLAIN_LOOK.vertical,
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    top: lineOf(borders.top),
    right: lineOf(borders.right),
    bottom: lineOf(borders.bottom),
    left: lineOf(borders.left),
  };
}

function border(line: Line): Excel.CellBorder {
  const [style, weight, color] = line.split(" ");
  if (!style || !weight || !color) return { style: "None" };
  return { style, weight, color } as Excel.CellBorder;
}

function fontOf(look: Partial<CellLook>) {
  const { fontName, fontSize, bold, italic, underline, strikethrough, color } = look;
  return {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(color !== undefined && { color }),
  };
}

function bordersOf({ top, right, bottom, left }: Partial<CellLook>): Excel.CellBorderCollection {
  return {
    ...(top !== undefined && { top: border(top) }),
    ...(right !== undefined && { right: border(right) }),
    ...(bottom !== undefined && { bottom: border(bottom) }),
    ...(left !== undefined && { left: border(left) }),
  };
}

function notEmpty(part: object): boolean {
  return Object.keys(part).length > 0;
}

/**
 * The named properties as Excel sets them; the rest of the cell's format stays. A fill is only ever
 * set here: `Range.format.fill.clear` is the one way to take it away.
 */
export function propertiesOf(look: Partial<CellLook>): Excel.SettableCellProperties {
  const font = fontOf(look);
  const borders = bordersOf(look);
  const format = {
    ...(notEmpty(font) && { font }),
    ...(look.fill && { fill: { color: look.fill } }),
    ...(notEmpty(borders) && { borders }),
    ...(look.horizontal !== undefined && { horizontalAlignment: look.horizontal }),
    ...(look.vertical !== undefined && { verticalAlignment: look.vertical }),
    ...(look.wrap !== undefined && { wrapText: look.wrap }),
    ...(look.indent !== undefined && { indentLevel: look.indent }),
  } as Excel.CellPropertiesFormat;
  return notEmpty(format) ? { format } : {};
}

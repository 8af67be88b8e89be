import type { Borders, Fill, Font, Style } from "exceljs";
import { DEFAULT_FONT } from "../../sheets/layout/row-metrics";
import type { Border, CellStyle } from "../../sheets/model/cell-style";

const argb = (color: string) => ({ argb: `FF${color}` });
const line = (border: Border) => ({ style: border.style, color: argb(border.color) });

function font(given: CellStyle["font"]): Partial<Font> {
  const { color, ...rest } = given ?? {};
  return { ...DEFAULT_FONT, ...rest, ...(color && { color: argb(color) }) };
}

function border(given: CellStyle["borders"]): Partial<Borders> {
  const sides = Object.entries(given ?? {}) as [keyof Borders, Border][];
  return Object.fromEntries(sides.map(([side, drawn]) => [side, line(drawn)]));
}

/** What a cell looks like, for exceljs. Text stands at the bottom unless said, as in Excel. */
export function sheetStyle(style: CellStyle): Partial<Style> {
  return {
    ...(style.font && { font: font(style.font) }),
    ...(style.fill && {
      fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } satisfies Fill,
    }),
    ...(style.borders && { border: border(style.borders) }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical }),
      ...(style.wrap && { wrapText: true }),
      ...(style.indent && { indent: style.indent }),
    },
  };
}

/**
 * The style of a conditional format. Its fill is the *background* of a solid pattern, and a font's
 * name and size cannot be changed by a condition.
 */
export function conditionalStyle(
  style: Pick<CellStyle, "font" | "fill" | "borders">
): Partial<Style> {
  const { bold, italic, underline, strike, color } = style.font ?? {};
  return {
    ...(style.font && {
      font: {
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(underline !== undefined && { underline }),
        ...(strike !== undefined && { strike }),
        ...(color && { color: argb(color) }),
      },
    }),
    ...(style.fill && {
      fill: { type: "pattern", pattern: "solid", bgColor: argb(style.fill) } satisfies Fill,
    }),
    ...(style.borders && { border: border(style.borders) }),
  };
}

import type { IColorStyle, IStyleBase, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, ColorKit, WrapStrategy } from "@univerjs/core";
import type { Border, CellStyle } from "../../../sheets/model/cell-style";
import { DEFAULT_STYLE } from "../default-style";
import { describedPattern } from "../hidden-numbers";
import {
  BORDER_STYLES,
  HORIZONTALS,
  INDENT_PIXELS,
  NEAREST_BORDER_STYLES,
  SIDES,
  TEXT_PADDING,
  VERTICALS,
} from "../style-names";

/** The word that stands for a number of the grid; none for a number without one. */
function wordFor<Word extends string>(
  words: Readonly<Record<Word, number>>,
  wanted: Nullable<number>
): Word | undefined {
  const entries = Object.entries(words) as [Word, number][];
  return entries.find(([, number]) => number === wanted)?.[0];
}

/** `RRGGBB`; nothing for a colour that is none or see-through. */
export function describedColor(color: Nullable<IColorStyle>): string | undefined {
  if (!color?.rgb) return undefined;
  const kit = new ColorKit(color.rgb);
  return kit.isValid && kit.getAlpha() > 0
    ? kit.toHexString().slice(1, 7).toUpperCase()
    : undefined;
}

function fontOf(style: IStyleBase): CellStyle["font"] {
  const color = describedColor(style.cl);
  const { ff, fs } = style;
  const font = {
    ...(ff && ff !== DEFAULT_STYLE.ff && { name: ff }),
    ...(fs !== undefined && fs !== DEFAULT_STYLE.fs && { size: fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(color !== undefined && { color }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function bordersOf({ bd }: IStyleBase): CellStyle["borders"] {
  const borders: Partial<Record<(typeof SIDES)[number][0], Border>> = {};
  for (const [side, key] of SIDES) {
    const border = bd?.[key];
    if (!border) continue;
    const style = wordFor(BORDER_STYLES, border.s) ?? NEAREST_BORDER_STYLES[border.s];
    if (style) borders[side] = { style, color: describedColor(border.cl) ?? "000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function indentOf({ pd }: IStyleData): number {
  const widest = Math.max(pd?.l ?? TEXT_PADDING, pd?.r ?? TEXT_PADDING);
  return Math.round((widest - TEXT_PADDING) / INDENT_PIXELS);
}

/** What a style of the grid says beyond the default, in the words of a description. */
export function describedStyle(style: IStyleData): CellStyle {
  const font = fontOf(style);
  const fill = describedColor(style.bg);
  const borders = bordersOf(style);
  const horizontal = wordFor(HORIZONTALS, style.ht);
  const vertical = style.vt === DEFAULT_STYLE.vt ? undefined : wordFor(VERTICALS, style.vt);
  const indent = indentOf(style);
  const numberFormat = style.n?.pattern;
  return {
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(borders && { borders }),
    ...(numberFormat &&
      numberFormat !== "General" && {
        numberFormat: describedPattern(numberFormat),
      }),
  };
}

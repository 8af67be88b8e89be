import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../../../sheets/model/cell-style";
import { gridPattern } from "../hidden-numbers";
import {
  BORDER_STYLES,
  HORIZONTALS,
  INDENT_PIXELS,
  SIDES,
  TEXT_PADDING,
  VERTICALS,
} from "../style-names";

const rgb = (color: string) => ({ rgb: `#${color}` });
const LINE = { s: BooleanNumber.TRUE };

function fontParts(font: CellStyle["font"] = {}): IStyleData {
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: LINE }),
    ...(font.strike && { st: LINE }),
    ...(font.color !== undefined && { cl: rgb(font.color) }),
  };
}

function borderParts(borders: CellStyle["borders"] = {}): IBorderData {
  const parts: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    if (border) parts[key] = { s: BORDER_STYLES[border.style], cl: rgb(border.color) };
  }
  return parts;
}

/** The grid has no indent of its own, but a distance between edge and text. */
function indentParts({ indent = 0, horizontal }: CellStyle): IStyleData {
  if (indent === 0) return {};
  const side = horizontal === "right" ? "r" : "l";
  const padding = { t: 0, r: TEXT_PADDING, b: TEXT_PADDING, l: TEXT_PADDING };
  return { pd: { ...padding, [side]: TEXT_PADDING + indent * INDENT_PIXELS } };
}

/** A described style as the grid keeps it; what is not said stays the sheet's default. */
export function gridStyle(style: CellStyle): IStyleData {
  const { fill, horizontal, vertical, wrap, borders, numberFormat } = style;
  return {
    ...fontParts(style.font),
    ...(fill !== undefined && { bg: rgb(fill) }),
    ...(horizontal && { ht: HORIZONTALS[horizontal] }),
    ...(vertical && { vt: VERTICALS[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...indentParts(style),
    ...(borders && { bd: borderParts(borders) }),
    ...(numberFormat !== undefined && { n: { pattern: gridPattern(numberFormat) } }),
  };
}

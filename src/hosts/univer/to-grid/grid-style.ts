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

/**
 * The distance between edge and text: the grid has no indent of its own. It counts the space after the
 * last word of a line, for which text that wraps gets the room of the other edge; so its lines break
 * where those of a spreadsheet do, and a row that is high enough there shows them all.
 */
function paddingParts({ indent = 0, horizontal, wrap }: CellStyle): IStyleData {
  if (indent === 0 && !wrap) return {};
  const [side, other] = horizontal === "right" ? (["r", "l"] as const) : (["l", "r"] as const);
  const padding = { t: 0, r: TEXT_PADDING, b: TEXT_PADDING, l: TEXT_PADDING };
  const indented = { ...padding, [side]: TEXT_PADDING + indent * INDENT_PIXELS };
  return { pd: wrap ? { ...indented, [other]: 0 } : indented };
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
    ...paddingParts(style),
    ...(borders && { bd: borderParts(borders) }),
    ...(numberFormat !== undefined && { n: { pattern: gridPattern(numberFormat) } }),
  };
}

import type { CellStyle } from "./cell-style";

const TEXT_FORMAT = "@";

/** The style for a cell with a formula: in a text cell, Excel makes text of it at the next edit. */
export function formulaStyle(style: CellStyle): CellStyle {
  if (style.numberFormat !== TEXT_FORMAT) return style;
  const { numberFormat, ...rest } = style;
  return rest;
}

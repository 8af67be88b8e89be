import type { CellStyle } from "../../src/sheets/model/cell-style";
import type { CellDescription, SheetDescription } from "../../src/sheets/model/sheet-description";
import { formatEffects } from "./format-effects";
import type { FormatEffect } from "./format-effects";
import { normalisedSheet } from "../hosts/xlsx/normalised-sheet";

export type ComparableSheet = Omit<SheetDescription, "conditionalFormats"> & {
  readonly effects: readonly FormatEffect[];
};

const BLACK = "000000";

function visible(style: CellStyle): CellStyle | undefined {
  const { vertical, font, ...rest } = style;
  const { color, ...letters } = font ?? {};
  const shownFont = { ...letters, ...(color !== undefined && color !== BLACK && { color }) };
  const shown = {
    ...rest,
    ...(vertical !== undefined && vertical !== "bottom" && { vertical }),
    ...(Object.keys(shownFont).length > 0 && { font: shownFont }),
  };
  return Object.keys(shown).length > 0 ? shown : undefined;
}

/** Results are left out: the Excel of our tests does not calculate. */
function comparableCell({ style, ...cell }: CellDescription): CellDescription[] {
  const look = style && visible(style);
  const content = cell.formula === undefined ? cell : { ...cell, value: null };
  if (content.value === null && content.formula === undefined && !look) return [];
  return [{ ...content, ...(look && { style: look }) }];
}

/**
 * What of a sheet every host must bring about. Black is the colour of texts that name none, and
 * the bottom the place of theirs; a program may write down either or leave it out.
 */
export function comparableSheet(sheet: SheetDescription): ComparableSheet {
  const { conditionalFormats, cells, ...rest } = normalisedSheet(sheet);
  const effects = formatEffects(conditionalFormats);
  return { ...rest, cells: cells.flatMap(comparableCell), effects };
}

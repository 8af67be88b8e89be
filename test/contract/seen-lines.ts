import type { Border } from "../../src/sheets/model/cell-style";
import type { CellDescription } from "../../src/sheets/model/sheet-description";
import type { ComparableSheet } from "./comparable-sheet";

type SeenSheet = ComparableSheet & { readonly lines: Readonly<Record<string, Border>> };

function linesOf({ row, column, style }: CellDescription): [string, Border | undefined][] {
  const { top, right, bottom, left } = style?.borders ?? {};
  return [
    [`above ${row}:${column}`, top],
    [`above ${row + 1}:${column}`, bottom],
    [`left of ${row}:${column}`, left],
    [`left of ${row}:${column + 1}`, right],
  ];
}

function withoutLines({ style, ...cell }: CellDescription): CellDescription[] {
  const { borders, ...rest } = style ?? {};
  const isPlain = Object.keys(rest).length === 0;
  if (borders && isPlain && cell.value === null && cell.formula === undefined) return [];
  return [{ ...cell, ...(!isPlain && { style: rest }) }];
}

/**
 * The lines of a sheet apart from its cells: one between two cells is the same whichever of them
 * has it, and Excel may have it of both.
 */
export function seenLines(sheet: ComparableSheet): SeenSheet {
  const lines = sheet.cells.flatMap(linesOf).filter(([, line]) => line !== undefined);
  return {
    ...sheet,
    cells: sheet.cells.flatMap(withoutLines),
    lines: Object.fromEntries(lines) as Record<string, Border>,
  };
}

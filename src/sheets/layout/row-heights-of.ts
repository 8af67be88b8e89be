import { columnLetters } from "../model/cell-address";
import type { CellPosition } from "../model/cell-address";
import type { CellRange } from "../model/cell-range";
import type { CellDescription, SheetDescription } from "../model/sheet-description";
import { rowHeight } from "./row-height";
import type { TextCell } from "./row-height";
import { MAX_ROW_HEIGHT } from "./row-metrics";

/** What heights are computed from. */
export type SheetText = Pick<SheetDescription, "cells" | "merges" | "columnWidths">;

/**
 * Heights in points, by row number, for every row that holds wrapped text, ready for a sheet's
 * `rowHeights`: cut at Excel's 409 points (`neededRowHeights` tells by how much). A cell merged
 * over several rows does not count.
 * @param rows limits the result to these rows
 * @throws RangeError when a wrapped text stands in a column without width
 */
export function rowHeightsOf(sheet: SheetText, rows?: readonly number[]): Record<number, number> {
  const heights = neededRowHeights(sheet, rows);
  return Object.fromEntries(
    Object.entries(heights).map(([row, height]) => [row, Math.min(height, MAX_ROW_HEIGHT)])
  );
}

/** `rowHeightsOf` before it is cut, to find rows for which `heightFitsExcel` is false. */
export function neededRowHeights(
  sheet: SheetText,
  rows?: readonly number[]
): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const [row, cells] of countedCellsByRow(sheet)) {
    const asked = rows === undefined || rows.includes(row);
    if (!asked || !cells.some(holdsWrappedText)) continue;
    heights[row] = rowHeight(cells.map((cell) => textCell(cell, sheet)));
  }
  return heights;
}

function countedCellsByRow(sheet: SheetText): Map<number, CellDescription[]> {
  const hidden = hiddenCells(sheet.merges);
  const rows = new Map<number, CellDescription[]>();
  for (const cell of sheet.cells) {
    if (hidden.has(key(cell))) continue;
    const cells = rows.get(cell.row);
    if (cells === undefined) rows.set(cell.row, [cell]);
    else cells.push(cell);
  }
  return rows;
}

/** Cells that give no row its height: those covered by a merge, and all of a merge over rows. */
function hiddenCells(merges: readonly CellRange[]): Set<string> {
  const hidden = new Set<string>();
  for (const { from, to } of merges) {
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const shown = from.row === to.row && column === from.column;
        if (!shown) hidden.add(key({ row, column }));
      }
    }
  }
  return hidden;
}

function key({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}

function holdsWrappedText({ value, style }: CellDescription): boolean {
  return style?.wrap === true && typeof value === "string" && value.trim() !== "";
}

/** Numbers and dates take one line, as does text that does not wrap. */
function textCell(cell: CellDescription, sheet: SheetText): TextCell {
  return {
    text: typeof cell.value === "string" ? cell.value : "",
    font: cell.style?.font ?? {},
    width: holdsWrappedText(cell) ? widthOf(cell, sheet) : Infinity,
    indent: cell.style?.indent ?? 0,
  };
}

function widthOf(cell: CellDescription, { merges, columnWidths }: SheetText): number {
  const merge = merges.find(({ from }) => from.row === cell.row && from.column === cell.column);
  const last = merge?.to.column ?? cell.column;
  let width = 0;
  for (let column = cell.column; column <= last; column += 1) {
    const own = columnWidths[column - 1];
    if (own === undefined) throw new RangeError(`Column ${columnLetters(column)} has no width.`);
    width += own;
  }
  return width;
}

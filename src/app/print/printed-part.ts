import { cellName } from "../../sheets/model/cell-address";
import { LAST_ROW } from "../../sheets/model/formula-references";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellDescription, SheetDescription } from "../../sheets/model/sheet-description";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";

/** Room for a signature that the print has below its last words. */
const MOST_BLANK_ROWS = 12;

/**
 * What of a plan sheet is printed: from A1 over everything left of the tracking block, down to the
 * last words. Blank rows that the print ends with, as for a signature, stay in it.
 */
export function printedPart(sheet: SheetDescription, layout: PlanSheetLayout): CellRange {
  const side = Math.min(...layout.tracking.values(), Infinity);
  const printed = sheet.cells.filter((cell) => cell.column < side && holdsSomething(cell));
  const roles = layout.columns.values();
  const ends = new Map(sheet.merges.map(({ from, to }) => [cellName(from), to.column]));
  const reached = printed.map((cell) => ends.get(cellName(cell)) ?? cell.column);
  const column = [...roles, ...reached].reduce((most, one) => Math.max(most, one), 1);
  const lastWords = printed.reduce((most, { row }) => Math.max(most, row), layout.lastRow);
  return { from: { row: 1, column: 1 }, to: { row: lastRow(sheet, lastWords), column } };
}

function holdsSomething({ value, formula }: CellDescription): boolean {
  return (value !== null && value !== "") || formula !== undefined;
}

function lastRow({ pageSetup }: SheetDescription, lastWords: number): number {
  const { row } = pageSetup.printArea.to;
  const isSignature = row !== LAST_ROW && row > lastWords && row - lastWords <= MOST_BLANK_ROWS;
  return isSignature ? row : lastWords;
}

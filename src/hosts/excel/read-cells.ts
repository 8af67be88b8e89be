import type { CellRange } from "../../sheets/model/cell-range";
import { rangeReference } from "../cells/range-reference";
import { inputOfRead } from "./cell-input";
import type { CellInput } from "./cell-input";
import { LOOK_PROPERTIES, lookOfProperties } from "./cell-properties";
import { READ_BYTES } from "./batches";
import type { Pending } from "./pending";
import { cellKey } from "./range-text";
import type { SheetImage } from "./sheet-image";

/** What Excel answers for one cell's look: six borders of three properties and all the rest. */
export const LOOK_BYTES = 1150;

/** Asks for contents and number formats; the result puts them into the image. */
export function requestCells(range: Excel.Range): (image: SheetImage) => void {
  range.load(["rowIndex", "columnIndex", "formulas", "values", "numberFormat"]);
  return (image) => {
    const values = range.values as CellInput[][];
    const formats = range.numberFormat as string[][];
    (range.formulas as CellInput[][]).forEach((row, rowIndex) => {
      row.forEach((formula, columnIndex) => {
        const at = {
          row: range.rowIndex + rowIndex + 1,
          column: range.columnIndex + columnIndex + 1,
        };
        const value = values[rowIndex]?.[columnIndex] ?? "";
        image.cells.set(cellKey(at), {
          input: inputOfRead(formula, value),
          numberFormat: formats[rowIndex]?.[columnIndex] ?? "General",
        });
      });
    });
  };
}

function requestLooks(sheet: Excel.Worksheet, range: CellRange): (image: SheetImage) => void {
  const result = sheet.getRange(rangeReference(range)).getCellProperties(LOOK_PROPERTIES);
  return (image) => {
    result.value.forEach((row, rowIndex) => {
      row.forEach((properties, columnIndex) => {
        const at = { row: range.from.row + rowIndex, column: range.from.column + columnIndex };
        image.looks.set(cellKey(at), lookOfProperties(properties));
      });
    });
  };
}

type LookRequest = {
  readonly bytes: number;
  readonly request: (sheet: Excel.Worksheet) => (image: SheetImage) => void;
};

/** Requests for the looks of a range, each small enough for one answer. */
export function lookRequests({ from, to }: CellRange): LookRequest[] {
  const bytesPerRow = (to.column - from.column + 1) * LOOK_BYTES;
  const rows = Math.max(1, Math.floor(READ_BYTES / bytesPerRow));
  const parts = Math.ceil((to.row - from.row + 1) / rows);
  return Array.from({ length: parts }, (_, index) => {
    const first = from.row + index * rows;
    const last = Math.min(to.row, first + rows - 1);
    const part = { from: { ...from, row: first }, to: { ...to, row: last } };
    return {
      bytes: (last - first + 1) * bytesPerRow,
      request: (sheet: Excel.Worksheet) => requestLooks(sheet, part),
    };
  });
}

/** Asks for the heights of the rows of a range, in points; 0 for a hidden row. */
export function requestHeights(range: Excel.Range): Pending<(number | undefined)[]> {
  const result = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => result.value.map(({ rowHidden, format }) => (rowHidden ? 0 : format?.rowHeight));
}

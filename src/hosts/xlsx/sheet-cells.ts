import type { Cell, CellValue as StoredValue, Worksheet } from "exceljs";
import { cellName } from "../../sheets/model/cell-address";
import { DATE_FORMAT } from "../../sheets/model/date-format";
import type { CellRange } from "../../sheets/model/cell-range";
import type {
  CellDescription,
  CellValue,
  SheetDescription,
} from "../../sheets/model/sheet-description";
import { LONGEST_CELL_TEXT } from "../cells/cell-text";
import { toSerial } from "../../domain/timeline/date-serial";
import { sheetStyle } from "./sheet-style";
import { storedText } from "./stored-text";
import { TextTooLong } from "./text-too-long";

/** Refuses what Excel would call damage rather than writing it. */
function storableValue(value: CellValue, at: string): string | number | boolean | null {
  if (typeof value === "string") {
    const text = storedText(value);
    if (text.length > LONGEST_CELL_TEXT) throw new TextTooLong(at, text.length);
    return text;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${at}: ${value} cannot be stored in a cell`);
  }
  return typeof value === "object" && value !== null ? toSerial(value.date) : value;
}

/** A constant without letters is a blank cell, as it is when typed into Excel. */
function stored(cell: CellDescription, at: string): StoredValue {
  const value = storableValue(cell.value, at);
  if (cell.formula === undefined) return value === "" ? null : value;
  return value === null ? { formula: cell.formula } : { formula: cell.formula, result: value };
}

function writeCell(target: Cell, cell: CellDescription, at: string): void {
  target.value = stored(cell, at);
  applyStyle(target, cell);
}

function applyStyle(target: Cell, { value, style }: CellDescription): void {
  const isDate = typeof value === "object" && value !== null;
  if (style || isDate) {
    target.style = sheetStyle({ ...(isDate && { numberFormat: DATE_FORMAT }), ...style });
  }
}

function* covered({ from, to }: CellRange): Generator<string> {
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      yield cellName({ row, column });
    }
  }
}

/**
 * Values, styles and merges. Cells under a merge that are not described take the style of its
 * first cell, since Excel draws the frame of a merged cell from the cells below it.
 */
export function writeCells(sheet: Worksheet, description: SheetDescription): void {
  const described = new Map(description.cells.map((cell) => [cellName(cell), cell]));
  for (const [name, cell] of described) {
    writeCell(sheet.getCell(name), cell, `${description.name}!${name}`);
  }
  for (const merge of description.merges) {
    const { from, to } = merge;
    sheet.mergeCells(from.row, from.column, to.row, to.column);
    for (const name of covered(merge)) {
      const own = described.get(name);
      if (own) applyStyle(sheet.getCell(name), own);
    }
  }
}

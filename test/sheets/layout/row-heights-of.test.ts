import { rowHeight } from "../../../src/sheets/layout/row-height";
import {
  neededRowHeights,
  rowHeightsOf,
  type SheetText,
} from "../../../src/sheets/layout/row-heights-of";
import type { CellStyle } from "../../../src/sheets/model/cell-style";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import type { CellDescription } from "../../../src/sheets/model/sheet-description";

const TASK = "Rà soát danh mục thiết bị cần bổ sung cho hai phòng học bộ môn";
const WRAPPED: CellStyle = { font: { size: 10.5 }, wrap: true };
const WIDTHS = [4, 12.25, 20.625, 9.5];

function sheet(cells: readonly CellDescription[], merges: readonly CellRange[] = []): SheetText {
  return { cells, merges, columnWidths: WIDTHS };
}

function heightOf(text: string, width: number, style: CellStyle = WRAPPED): number {
  return rowHeight([{ text, font: style.font ?? {}, width, indent: style.indent ?? 0 }]);
}

const range = (row: number, column: number, toRow: number, toColumn: number): CellRange => ({
  from: { row, column },
  to: { row: toRow, column: toColumn },
});

describe("rowHeightsOf", () => {
  it("takes the tallest cell of a row", () => {
    const cells = [
      { row: 5, column: 1, value: "1", style: WRAPPED },
      { row: 5, column: 2, value: TASK, style: WRAPPED },
      { row: 5, column: 3, value: TASK, style: WRAPPED },
    ];
    expect(rowHeightsOf(sheet(cells))).toEqual({ 5: heightOf(TASK, 12.25) });
    expect(heightOf(TASK, 12.25)).toBeGreaterThan(heightOf(TASK, 20.625));
  });

  it("minds font and indent", () => {
    const style = { font: { size: 13, bold: true }, indent: 2, wrap: true };
    const cells = [{ row: 1, column: 3, value: TASK, style }];
    expect(rowHeightsOf(sheet(cells))).toEqual({ 1: heightOf(TASK, 20.625, style) });
  });

  it("adds the widths of merged columns and ignores what the merge covers", () => {
    const cells = [
      { row: 2, column: 2, value: TASK, style: WRAPPED },
      { row: 2, column: 3, value: TASK.repeat(3), style: WRAPPED },
    ];
    expect(rowHeightsOf(sheet(cells, [range(2, 2, 2, 4)]))).toEqual({
      2: heightOf(TASK, 12.25 + 20.625 + 9.5),
    });
  });

  it("ignores cells merged over rows", () => {
    const cells = [
      { row: 3, column: 2, value: TASK.repeat(4), style: WRAPPED },
      { row: 3, column: 3, value: TASK, style: WRAPPED },
      { row: 4, column: 2, value: TASK, style: WRAPPED },
    ];
    expect(rowHeightsOf(sheet(cells, [range(3, 2, 4, 2)]))).toEqual({ 3: heightOf(TASK, 20.625) });
  });

  it.each([
    ["text that does not wrap", TASK, { font: { size: 10.5 } }],
    ["a number", 12_500_000, WRAPPED],
    ["a blank cell", null, WRAPPED],
    ["spaces", "  ", WRAPPED],
  ])("leaves out rows with %s only", (_name, value, style) => {
    expect(rowHeightsOf(sheet([{ row: 1, column: 2, value, style }]))).toEqual({});
  });

  it("gives larger text that does not wrap its line", () => {
    const title = { font: { size: 24 } };
    const cells = [
      { row: 1, column: 1, value: "12 việc", style: title },
      { row: 1, column: 2, value: "Tự túc", style: WRAPPED },
    ];
    expect(rowHeightsOf(sheet(cells))).toEqual({ 1: heightOf("12", Infinity, title) });
  });

  it("answers for the asked rows", () => {
    const cells = [1, 2, 3].map((row) => ({ row, column: 2, value: TASK, style: WRAPPED }));
    expect(Object.keys(rowHeightsOf(sheet(cells), [2, 3, 9]))).toEqual(["2", "3"]);
  });

  it("cuts at Excel's limit, which the needed height tells", () => {
    const cells = [{ row: 1, column: 1, value: TASK.repeat(5), style: WRAPPED }];
    expect(rowHeightsOf(sheet(cells))).toEqual({ 1: 409 });
    expect(neededRowHeights(sheet(cells))).toEqual({ 1: heightOf(TASK.repeat(5), 4) });
    expect(neededRowHeights(sheet(cells))[1]).toBeGreaterThan(409);
  });

  it("refuses a wrapped text in a column without width", () => {
    const cells = [{ row: 1, column: 5, value: TASK, style: WRAPPED }];
    expect(() => rowHeightsOf(sheet(cells))).toThrow("Column E has no width.");
  });
});

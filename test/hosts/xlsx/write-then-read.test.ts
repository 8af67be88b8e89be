import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { normaliseText } from "../../../src/domain/text/normalise-text";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type {
  CellDescription,
  CellValue,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";
import type { SourceRow } from "../../../src/sheets/model/source-row";
import { plainSheet } from "./plain-sheet";

async function roundTrip(
  cells: readonly CellDescription[],
  more: Partial<SheetDescription> = {}
): Promise<readonly SourceRow[]> {
  const { sheets } = await readWorkbook(await writeWorkbook({ sheets: [plainSheet(cells, more)] }));
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Kế hoạch"]);
  return sheets[0]?.rows ?? [];
}

async function readBack(value: CellValue, more: Partial<CellDescription> = {}) {
  const rows = await roundTrip([{ row: 1, column: 1, value, ...more }]);
  return rows[0]?.cells[0];
}

describe("what is written reads back", () => {
  it.each([
    ["a formula's sign", "=SUM(A1:A9)"],
    ["a plus", "+ Mua sắm thiết bị"],
    ["a dash, as in most plans", "- Tập huấn giáo viên\n- Dự giờ"],
    ["an at sign", "@hieutruong"],
    ["an apostrophe", "'nháp"],
    ["a criterion code", "1.10"],
    ["a code with a leading zero", "007"],
    ["a month and year", "9/2024"],
    ["a word Excel takes for a truth value", "TRUE"],
    ["commas", "Dạy thêm, học thêm"],
    ["markup", `<b>"Tốt" & 'Khá'</b>`],
    ["something that looks escaped", "_x0041_ và _x000D_"],
    ["a line break", "Tiêu chí\n3.3"],
    ["a long text", "Bồi dưỡng thường xuyên ".repeat(1400).trim()],
    ["characters beyond the basic plane", "Đạt 😀 tốt"],
  ])("keeps text with %s as that text", async (_what, text) => {
    expect(await readBack(text)).toEqual({ column: 1, span: 1, text, merged: false });
  });

  it("stores text in NFC, so that formulas find it", async () => {
    const cell = await readBack("Ke\u0302\u0301 hoa\u0323ch");
    expect(cell?.text).toBe("Kế hoạch");
  });

  it("reads any text as the same text, normalised", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom("=", "-", "ế", "_x00", "41_", "\n", "&", "]]>", "\uFFFE"),
            fc.string({ unit: "binary", maxLength: 3 })
          ),
        }),
        async (text) => {
          const storable = text
            .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
            .replace(/\p{Cc}/gu, (control) =>
              "\n\r\t".includes(control) || control > "\u007F" ? control : ""
            );
          const visible = normaliseText(storable);
          const rows = await roundTrip([
            { row: 1, column: 1, value: text },
            { row: 1, column: 2, value: "cuối" },
          ]);
          expect(rows[0]?.cells[0]?.text).toBe(visible);
        }
      ),
      { numRuns: 60 }
    );
  });

  it.each<[number, string]>([
    [2024, "2024"],
    [5_000_000, "5000000"],
    [0, "0"],
    [-216, "-216"],
    [0.5, "0.5"],
    [0.1 + 0.2, "0.3"],
  ])("keeps the number %p, worded %s", async (value, text) => {
    const style = { numberFormat: '#,##0;[Red]-#,##0;"–"' };
    expect(await readBack(value, { style })).toMatchObject({ number: value, text });
  });

  it.each<[string, string | undefined, string]>([
    ["2024-09-15", undefined, "15/9/2024"],
    ["2024-09-01", "mmm-yy", "9/2024"],
    ["2027-12-31", "dd/mm/yyyy", "31/12/2027"],
    ["2024-02-29", "d/m", "29/2"],
  ])("keeps the date %s with format %s, worded %s", async (date, numberFormat, text) => {
    const style = numberFormat ? { numberFormat } : {};
    const cell = await readBack({ date: date as CalendarDate }, { style });
    expect(cell).toMatchObject({ text, number: expect.any(Number) as number });
  });

  it("does not move a date across time zones", async () => {
    expect((await readBack({ date: "2024-09-15" as CalendarDate }))?.number).toBe(45_550);
  });

  it.each<[CellValue, string]>([
    [0, "0"],
    [false, "FALSE"],
    [true, "TRUE"],
    ["Khớp", "Khớp"],
    [99_500_000, "99500000"],
  ])("reads a formula as its result %p", async (value, text) => {
    expect((await readBack(value, { formula: "NOT(A2)" }))?.text).toBe(text);
  });

  it("reads a horizontal merge as one wide cell", async () => {
    const rows = await roundTrip(
      [
        { row: 1, column: 1, value: "Tiêu chuẩn 1" },
        { row: 2, column: 3, value: "cuối" },
      ],
      { merges: [{ from: { row: 1, column: 1 }, to: { row: 1, column: 2 } }] }
    );
    expect(rows[0]?.cells).toEqual([
      { column: 1, span: 2, text: "Tiêu chuẩn 1", merged: false },
      { column: 3, span: 1, text: "", merged: false },
    ]);
  });

  it("repeats a vertical merge in every row that has content", async () => {
    const rows = await roundTrip(
      [
        { row: 1, column: 1, value: 9 },
        { row: 1, column: 2, value: "việc một" },
        { row: 2, column: 2, value: "việc hai" },
      ],
      { merges: [{ from: { row: 1, column: 1 }, to: { row: 4, column: 1 } }] }
    );
    expect(rows.map((row) => row.row)).toEqual([1, 2]);
    expect(rows[1]?.cells[0]).toEqual({ column: 1, span: 1, text: "9", number: 9, merged: true });
  });

  it("leaves out rows and columns that are only formatted", async () => {
    const fill = { fill: "E9F0F1" };
    const rows = await roundTrip([
      { row: 1, column: 1, value: null, style: fill },
      { row: 3, column: 2, value: "chữ" },
      { row: 3, column: 9, value: null, style: fill },
      { row: 9, column: 1, value: "  \n ", style: fill },
    ]);
    expect(rows).toEqual([
      {
        sheet: "Kế hoạch",
        row: 3,
        kind: "cells",
        cells: [
          { column: 1, span: 1, text: "", merged: false },
          { column: 2, span: 1, text: "chữ", merged: false },
        ],
      },
    ]);
  });
});

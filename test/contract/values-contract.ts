import { normaliseText } from "../../src/domain/text/normalise-text";
import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { cellText } from "../../src/hosts/cells/cell-text";
import type { CellValue } from "../../src/sheets/model/sheet-description";
import { plainSheet } from "../hosts/xlsx/plain-sheet";
import type { OpenWorkbook } from "./open-workbook";
import { add, edit } from "./sample-changes";
import { PLAN } from "./sample-sheets";

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["a formula's sign", "=SUM(A1:A9)"],
  ["a plus", "+ Mua sắm thiết bị"],
  ["a dash, as in most plans", "- Tập huấn giáo viên\n- Dự giờ"],
  ["an at sign", "@hieutruong"],
  ["an apostrophe", "'nháp"],
  ["a criterion code", "1.10"],
  ["a code with leading zeros", "007"],
  ["a grouped number", "216,000"],
  ["a percentage", "50%"],
  ["a number with an exponent", "1E5"],
  ["a month and year", "9/2024"],
  ["a day and month", "15-9"],
  ["a time", "7:30"],
  ["a truth value", "TRUE"],
  ["an error", "#N/A"],
  ["commas", "Dạy thêm, học thêm"],
  ["markup", `<b>"Tốt" & 'Khá'</b>`],
  ["something that looks escaped", "_x0041_ và _x000D_"],
  ["the most that a cell holds", "Bồi dưỡng ".repeat(3276).trim()],
  ["letters in pieces", "Ke\u0302\u0301 hoa\u0323ch"],
  ["characters beyond the basic plane", "Đạt 😀 tốt"],
  ["spaces at both ends", "  hai dấu cách  "],
];

const VALUES: readonly (readonly [value: CellValue, format: string | null, text: string])[] = [
  [2024, null, "2024"],
  [5_000_000, "#,##0", "5000000"],
  [-0.25, "0.0%", "-0.25"],
  [true, null, "TRUE"],
  [false, null, "FALSE"],
  [{ date: "2026-09-15" as CalendarDate }, null, "15/9/2026"],
  [{ date: "2026-09-01" as CalendarDate }, "mmm-yy", "9/2026"],
  [{ date: "2024-02-29" as CalendarDate }, "d/m", "29/2"],
];

/** What cells hold is what was written. */
export function describeValues(open: () => Promise<OpenWorkbook>): void {
  it.each(TEXTS)("keeps a text with %s as that text", async (_what, text) => {
    const workbook = await open();
    await workbook.apply(add(plainSheet([{ row: 1, column: 1, value: text }])));
    expect(await workbook.text("A1")).toEqual({
      column: 1,
      span: 1,
      text: normaliseText(text),
      merged: false,
    });
    expect((await workbook.cell("A1"))?.value).toBe(cellText(text));
  });

  it.each(TEXTS)("edits a cell into a text with %s", async (_what, text) => {
    const workbook = await open();
    await workbook.apply(add(plainSheet([{ row: 1, column: 1, value: 7 }])));
    await workbook.apply(edit([{ row: 1, column: 1, value: text }]));
    expect((await workbook.cell("A1"))?.value).toBe(cellText(text));
  });

  it.each(VALUES)("keeps %j in format %p, worded %s", async (value, format, text) => {
    const workbook = await open();
    const style = format === null ? {} : { style: { numberFormat: format } };
    await workbook.apply(add(plainSheet([{ row: 2, column: 3, value, ...style }])));
    expect(await workbook.text("C2")).toMatchObject({ text });
    expect((await workbook.cell("C2"))?.value).toEqual(value);
  });

  it("leaves out what is only formatted, and blanks cells", async () => {
    const workbook = await open();
    await workbook.apply(
      add(
        plainSheet([
          { row: 1, column: 1, value: null, style: { fill: "ECF3FC" } },
          { row: 2, column: 1, value: "chữ" },
          { row: 3, column: 1, value: "mất" },
        ])
      )
    );
    await workbook.apply(edit([{ row: 3, column: 1, value: null }]));
    const sheet = (await workbook.host.read()).sheets.find(({ name }) => name === PLAN);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([2]);
  });
}

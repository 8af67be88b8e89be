import { cellInput, inputOfRead, textInput } from "../../../src/hosts/excel/cell-input";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";

const CHANGED = [
  "- Tập huấn",
  "=1+1",
  "+84",
  "1.10",
  "9/2026",
  "TRUE",
  "'x",
  "@a",
  "1E5",
  "50%",
  "12.000 đ",
  "₫5",
  "Sep 2026",
  "1 May",
  "7:30 PM",
  "#N/A",
  "#REF!",
];
const KEPT = [
  "Tiêu chí 1.10",
  "Tháng 9/2026",
  "Tháng 12/2026,",
  "5 triệu",
  "a@b.vn",
  "đúng",
  "May áo",
  "",
];

async function writtenAs(input: string): Promise<[value: unknown, formula: string | undefined]> {
  excelHost.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[input]];
    await context.sync();
  });
  const { value, formula } = excelHost.workbook.sheet("Sheet1").at("A1");
  return [value, formula];
}

describe("text given to Excel", () => {
  it.each(CHANGED)("%j is escaped and stays that text", async (text) => {
    expect(textInput(text)).toBe(`'${text}`);
    expect(await writtenAs(textInput(text))).toEqual([text, undefined]);
  });

  it.each(KEPT)("%j needs no escape", async (text) => {
    expect(textInput(text)).toBe(text);
    expect(await writtenAs(textInput(text))).toEqual([text || null, undefined]);
  });
});

it.each([
  [null, undefined, ""],
  [5_000_000, undefined, 5_000_000],
  [false, undefined, false],
  [{ date: "2024-09-15" as CalendarDate }, undefined, 45550],
  [7, "SUM(A1:A2)", "=SUM(A1:A2)"],
  ["Ke\u0302\u0301 hoa\u0323ch", undefined, "Kế hoạch"],
])("gives %j with formula %j as %j", (value, formula, input) => {
  expect(cellInput(value, formula, "Kế hoạch!A1")).toBe(input);
});

it("refuses what no cell holds, naming the cell", () => {
  expect(() => cellInput("x".repeat(32_768), undefined, "Kế hoạch!A1")).toThrow("too-large");
  expect(() => cellInput(Infinity, undefined, "Kế hoạch!A1")).toThrow(RangeError);
});

it.each([
  ["=A2", 7, "=A2"],
  ["=A2", "=A2", "'=A2"],
  ["- lời", "- lời", "'- lời"],
  ["lời", "lời", "lời"],
  [45550, 45550, 45550],
  ["", "", ""],
])("brings back a cell read as %j with the value %j by %j", (formula, value, input) => {
  expect(inputOfRead(formula, value)).toBe(input);
});

import { cell, read, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

describe("a written text becomes what a user's typing would", () => {
  it.each([
    ["Tuỳ tình hình thực tế", "Tuỳ tình hình thực tế", "General"],
    ["216,000 triệu", "216,000 triệu", "General"],
    ["1.10", 1.1, "General"],
    ["1,234", 1234, "#,##0"],
    ["1.500.000", "1.500.000", "General"],
    ["-5", -5, "General"],
    ["(5)", -5, "General"],
    ["5%", 0.05, "0%"],
    ["1e3", 1000, "0.00E+00"],
    ["0912345678", 912345678, "General"],
    ["9/2026", 46266, "mmm-yy"],
    ["1/9/2026", 46031, "m/d/yyyy"],
    ["1-2", 46024, "d-mmm"],
    ["2026-09-01", 46266, "m/d/yyyy"],
    ["25/12/2026", "25/12/2026", "General"],
    ["2025-2026", "2025-2026", "General"],
    ["10:30", 0.4375, "h:mm"],
    ["TRUE", true, "General"],
    ["false", false, "General"],
  ])("%s", async (typed, value, numberFormat) => {
    await write("A1", [[typed]]);
    expect(cell("A1").value).toBe(value);
    expect(cell("A1").format.numberFormat).toBe(numberFormat);
  });

  it("keeps a number format that the cell already has", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.numberFormat = [["0.00"]];
      range.values = [["9/2026"]];
      await context.sync();
    });
    expect(cell("A1").format.numberFormat).toBe("0.00");
  });

  it.each(["1.10", "=A2", "- Tập huấn", "TRUE", "9/2026"])(
    "leaves %s as text under @",
    async (t) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        range.numberFormat = [["@"]];
        range.values = [[t]];
        await context.sync();
      });
      expect(cell("A1")).toMatchObject({ value: t });
      expect(cell("A1").formula).toBeUndefined();
    }
  );

  it.each(["'=A2", "'- Tập huấn", "'1.10", "''"])(
    "takes %s for text and eats the mark",
    async (t) => {
      await write("A1", [[t]]);
      expect(cell("A1")).toMatchObject({ value: t.slice(1), quotePrefix: true });
      expect(await read("A1")).toEqual([[t.slice(1)]]);
    }
  );
});

describe("formulas", () => {
  it.each([
    ["=SUM(A1:B2)*2", "SUM(A1:B2)*2"],
    ["+A1", "+A1"],
    ["-A1", "-A1"],
    ["='Danh mục'!$A$1&\"x\"", "'Danh mục'!$A$1&\"x\""],
    ['=IF(A1="",,1%)', 'IF(A1="",,1%)'],
    ["={1,2;3,4}", "{1,2;3,4}"],
    ["=chưa_có_tên", "chưa_có_tên"],
  ])("takes %s", async (typed, formula) => {
    await write("C3", [[typed]]);
    expect(cell("C3").formula).toBe(formula);
  });

  it.each(["- Tập huấn", "+ Mua 5 máy", "=SUM(A1", "=", '="x', "=1+", "@ghi chú"])(
    "refuses %s with InvalidArgument",
    async (typed) => {
      await expect(write("C3", [[typed]])).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(cell("C3").value).toBeNull();
    }
  );

  it("reads back 0, for nothing is calculated, unless the test knows the result", async () => {
    await write("A1:B1", [["=1+1", "=2+2"]]);
    expect(await read("A1:B1")).toEqual([[0, 0]]);
    excelHost.reset({ resultOf: ({ formula }) => (formula === "1+1" ? 2 : undefined) });
    await write("A1:B1", [["=1+1", "=2+2"]]);
    expect(await read("A1:B1")).toEqual([[2, 0]]);
  });
});

describe("what an array may hold", () => {
  it("leaves a cell as it is for null, and blanks it for an empty text", async () => {
    await write("A1:C1", [["giữ", "xoá", "đổi"]]);
    await write("A1:C1", [[null, "", "mới"]]);
    expect(await read("A1:C1")).toEqual([["giữ", "", "mới"]]);
  });

  it.each([
    ["too few rows", [["a", "b"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    ["ragged rows", [["a", "b"], ["c"]]],
    [
      "an object",
      [
        [{ date: 1 }, 1],
        [1, 1],
      ],
    ],
  ])("refuses %s", async (_what, values) => {
    await expect(write("A1:B2", values)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each([
    ["32767 characters", 32_767, undefined],
    ["32768 characters", 32_768, "InvalidArgument"],
  ])("knows the longest text: %s", async (_what, length, code) => {
    const attempt = write("A1", [["ạ".repeat(length)]]);
    if (code === undefined) await expect(attempt).resolves.toBeUndefined();
    else await expect(attempt).rejects.toMatchObject({ code });
  });
});

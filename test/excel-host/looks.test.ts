import { cell, onSheet } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

it.each<[string, (format: Excel.RangeFormat) => void, object]>([
  ["fill", (format) => (format.fill.color = "#ecf3fc"), { fill: "#ECF3FC" }],
  ["bold", (format) => (format.font.bold = true), { font: { bold: true } }],
  ["size", (format) => (format.font.size = 14), { font: { size: 14 } }],
  ["colour", (format) => (format.font.color = "#B3261E"), { font: { color: "#B3261E" } }],
  ["alignment", (format) => (format.horizontalAlignment = "Center"), { horizontal: "Center" }],
  ["wrapping", (format) => (format.wrapText = true), { wrap: true }],
  ["indent", (format) => (format.indentLevel = 2), { indent: 2 }],
])("sets the %s of every cell of a range", async (_what, change, expected) => {
  await onSheet((sheet) => change(sheet.getRange("B2:C3").format));
  expect(cell("C3").format).toMatchObject(expected);
  expect(cell("D3").format).toBe(excelHost.workbook.format);
});

it.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour", (format) => (format.fill.color = "#12345")],
  ["an alignment", (format) => (format.horizontalAlignment = "center" as "Center")],
  ["a height", (format) => (format.rowHeight = 410)],
  ["a width", (format) => (format.columnWidth = -1)],
  ["a border", (format) => (format.borders.getItem("EdgeTop").style = "Thick" as "Dot")],
])("refuses %s that Excel does not have", async (_what, change) => {
  const attempt = onSheet((sheet) => change(sheet.getRange("A1").format));
  await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("says null where cells differ", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.rowHeight = 30;
    const range = sheet.getRange("A1:A2");
    range.load("format/font/bold, format/font/size, format/rowHeight, format/columnWidth");
    await context.sync();
    const { font, rowHeight, columnWidth } = range.format;
    return [font.bold, font.size, rowHeight, columnWidth];
  });
  expect(read).toEqual([null, 12, null, 54]);
});

it("tells no fill from white by its pattern only", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A2").format.fill.color = "#FFFFFF";
    const fills = ["A1", "A2"].map((name) => sheet.getRange(name).format.fill);
    for (const fill of fills) fill.load("color, pattern");
    await context.sync();
    return fills.map(({ color, pattern }) => [color, pattern]);
  });
  expect(read).toEqual([
    ["#FFFFFF", "None"],
    ["#FFFFFF", "Solid"],
  ]);
});

it("draws lines around and inside a range", async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("InsideVertical").style = "Continuous";
    borders.getItem("InsideVertical").weight = "Hairline";
    borders.getItem("InsideVertical").color = "#9aa7aa";
  });
  const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
  const hair = { style: "Continuous", weight: "Hairline", color: "#9AA7AA" };
  expect(cell("A1").format.borders).toEqual({ top: thin, right: hair });
  expect(cell("B2").format.borders).toEqual({});
});

it("keeps the format of whole columns for cells to come", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A:B").format.fill.color = "#ECF3FC";
    sheet.getRange("A:B").format.columnWidth = 60;
  });
  expect(cell("B777").format.fill).toBe("#ECF3FC");
  expect(excelHost.workbook.activeSheet.columns.get(2)?.size).toBe(60);
});

it("gives the standard size back", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("3:3");
    format.rowHeight = 40;
    format.useStandardHeight = true;
    format.load("rowHeight, useStandardHeight");
    await context.sync();
    return [format.rowHeight, format.useStandardHeight];
  });
  expect(read).toEqual([15.75, true]);
});

describe("properties of many cells at once", () => {
  it("are read cell by cell", async () => {
    const properties = await onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B1").format.borders.getItem("EdgeLeft").style = "Dot";
      const found = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: { font: { bold: true }, borders: { style: true }, wrapText: true },
      });
      await context.sync();
      return found.value;
    });
    expect(properties[0]?.map((one) => [one.address, one.format?.font?.bold])).toEqual([
      ["Sheet1!A1", false],
      ["Sheet1!B1", true],
    ]);
    const styles = properties[0]?.map(({ format }) => format?.borders?.left?.style);
    expect(styles).toEqual(["None", "Dot"]);
  });

  it("are set cell by cell, and left alone where nothing is said", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").setCellProperties([
        [{ format: { fill: { color: "#ECF3FC" } } }, {}],
        [
          {},
          {
            format: { borders: { top: { style: "Continuous", weight: "Medium" } }, indentLevel: 1 },
          },
        ],
      ]);
    });
    expect(cell("A1").format.fill).toBe("#ECF3FC");
    expect(cell("B1").format).toBe(excelHost.workbook.format);
    expect(cell("B2").format).toMatchObject({ indent: 1, borders: { top: { weight: "Medium" } } });
  });

  it("have one set for each row or column", async () => {
    const sizes = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      const heights = [20, 30, 40].map((rowHeight) => ({ format: { rowHeight } }));
      range.setRowProperties(heights);
      range.setColumnProperties([{ format: { columnWidth: 60 } }, {}]);
      const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      return [
        rows.value.map(({ rowIndex, format }) => [rowIndex, format?.rowHeight]),
        columns.value.map(({ format }) => format?.columnWidth),
      ];
    });
    expect(sizes).toEqual([
      [
        [0, 20],
        [1, 30],
        [2, 40],
      ],
      [60, 54],
    ]);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ["cells", (range) => range.setCellProperties([[{}]])],
    ["rows", (range) => range.setRowProperties([{}])],
    ["columns", (range) => range.setColumnProperties([{}, {}, {}])],
  ])("need a set for each of the %s", async (_what, change) => {
    const attempt = onSheet((sheet) => change(sheet.getRange("A1:B2")));
    await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it.each([
  [1234567, "#,##0", "1,234,567"],
  [0.256, "0%", "26%"],
  [46266, "dd/mm/yyyy", "01/09/2026"],
  [46266, "mmm-yy", "Sep-26"],
  ["chữ", "0.00", "chữ"],
])("shows %s in %s as %s", async (value, numberFormat, text) => {
  const shown = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[value]];
    range.numberFormat = [[numberFormat]];
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(shown).toEqual([[text]]);
});

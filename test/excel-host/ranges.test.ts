import { cell, onSheet, read, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell", (sheet) => sheet.getCell(2, 1), "Sheet1!B3"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "Sheet1!B2:D3"],
  ["getRow", (sheet) => sheet.getRange("B2:D5").getRow(1), "Sheet1!B3:D3"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2").getOffsetRange(3, -1), "Sheet1!A5"],
  ["getResizedRange", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "Sheet1!B2:C4"],
  ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "Sheet1!B1:D2"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:B3").getEntireRow(), "Sheet1!2:3"],
  ["a whole column", (sheet) => sheet.getRange("A:F"), "Sheet1!A:F"],
])("%s", async (_what, find, address) => {
  const found = await onSheet(async (sheet, context) => {
    const range = find(sheet).load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});

it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["above the first row", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
  ["no address", (sheet) => sheet.getRange("ở đâu đó"), "InvalidArgument"],
  ["a row too many", (sheet) => sheet.getRange("A1048577"), "InvalidArgument"],
])("refuses a range %s", async (_what, find, code) => {
  const attempt = onSheet((sheet) => void find(sheet).load("address"));
  await expect(attempt).rejects.toMatchObject({ code });
});

it("quotes the sheet's name in addresses where formulas must", async () => {
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Danh mục").getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'Danh mục'!A1");
});

it("gives null for the values of a range without end and lets none be written", async () => {
  await write("A1", [["có"]]);
  expect(await read("A:B")).toBeNull();
  await expect(write("A:A", "x")).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("finds the used range, and none where nothing is", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const before = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    sheet.getRange("C9").format.fill.color = "#FF0000";
    sheet.getRange("B2:C3").values = [
      [1, ""],
      ["", 2],
    ];
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    return [before.isNullObject, values.address, all.address];
  });
  expect(addresses).toEqual([true, "Sheet1!B2:C3", "Sheet1!B2:C9"]);
});

it("takes a block that the client library cuts into pieces", async () => {
  const values = Array.from({ length: 400 }, (_row, y) => [y, `dòng ${y}`, y % 2 === 0, "", null]);
  await write("A1:E400", values);
  expect(await read("A400:C400")).toEqual([[399, "dòng 399", false]]);
});

it("says nothing of what was not loaded: that is Office.js itself", async () => {
  const attempt = onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    await context.sync();
    return range.values as unknown;
  });
  await expect(attempt).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it("keeps a range across syncs, and moves it with its cells", async () => {
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B5").load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.values = [["theo"]];
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B7");
  expect(cell("B7").value).toBe("theo");
});

it("calls a range whose rows were deleted an invalid reference", async () => {
  const attempt = onSheet(async (sheet, context) => {
    const range = sheet.getRange("B5").load("address");
    await context.sync();
    sheet.getRange("5:5").delete("Up");
    range.values = [["lạc"]];
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "InvalidReference" });
});

it("fails loudly for a member it has not learned", async () => {
  const attempt = onSheet((sheet) => sheet.getRange("A1").calculate());
  await expect(attempt).rejects.toMatchObject({
    code: "EmulatorNotImplemented",
    message: expect.stringContaining("RangeObject.Calculate") as string,
  });
  expect(excelHost.takeUnknownMembers()).toHaveLength(1);
});

describe("merges", () => {
  it("keeps the first content and hides what is written under it", async () => {
    await write("A1:B2", [
      ["", "một"],
      ["hai", ""],
    ]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:B2").values = [
        ["tên", "mất"],
        ["mất", "mất"],
      ];
    });
    expect(await read("A1:B2")).toEqual([
      ["tên", ""],
      ["", ""],
    ]);
    expect(excelHost.workbook.activeSheet.merges).toHaveLength(1);
  });

  it("lists the merges a range touches", async () => {
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D4:D5").merge();
      const touched = sheet.getRange("B1:D4").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("F1").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [touched.address, none.isNullObject];
    });
    expect(found).toEqual(["Sheet1!A1:B2,Sheet1!D4:D5", true]);
  });

  it("is taken apart by unmerge and by clearing formats", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E1").merge();
      sheet.getRange("A1").unmerge();
      sheet.getRange("D1:E1").clear("Formats");
    });
    expect(excelHost.workbook.activeSheet.merges).toEqual([]);
  });
});

describe("copyFrom", () => {
  it("brings formats alone, and repeats them over a larger target", async () => {
    await write("A1:B1", [["x", "y"]]);
    await onSheet((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").numberFormat = [["0%"]];
      sheet.getRange("A2:B3").copyFrom("A1:B1", "Formats");
    });
    expect(cell("A3").format.font.bold).toBe(true);
    expect(cell("B3").format.numberFormat).toBe("0%");
    expect(cell("A2").value).toBeNull();
  });

  it("moves the references of formulas that are not fixed", async () => {
    await write("C1", [["=A1+$A$1+A$1+'Danh mục'!B2"]]);
    await onSheet((sheet) => sheet.getRange("D3").copyFrom("C1"));
    expect(cell("D3").formula).toBe("B3+$A$1+B$1+'Danh mục'!C4");
  });
});

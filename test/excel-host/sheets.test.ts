import { onSheet, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

const names = () => excelHost.workbook.sheets.map(({ name }) => name);

function add(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

it("adds a sheet once, though its path is used in two requests", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Kế hoạch");
    sheet.load("name, position");
    await context.sync();
    sheet.position = 0;
    sheet.tabColor = "#1f4e78";
    sheet.activate();
    await context.sync();
  });
  expect(names()).toEqual(["Kế hoạch", "Sheet1"]);
  expect(excelHost.workbook.activeSheet.tabColor).toBe("#1F4E78");
});

it.each([
  ["Ký tự ?", "InvalidArgument"],
  ["Một/hai", "InvalidArgument"],
  ["[Nháp]", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["'nháy", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("refuses the name %s", async (name, code) => {
  await expect(add(name)).rejects.toMatchObject({ code });
  expect(names()).toEqual(["Sheet1"]);
});

it("takes a name of 31 characters", async () => {
  await add("ạ".repeat(31));
  expect(names()).toHaveLength(2);
});

it("tells a missing sheet by a null object, or by ItemNotFound", async () => {
  const found = await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Tổng hợp").load("name");
    const there = context.workbook.worksheets.getItemOrNullObject("SHEET1").load("name");
    await context.sync();
    return [missing.isNullObject, there.name];
  });
  expect(found).toEqual([true, "Sheet1"]);
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").load("name");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("loads the items of the collection", async () => {
  await add("Danh mục");
  excelHost.workbook.sheet("Danh mục").visibility = "Hidden";
  const items = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name, items/visibility");
    await context.sync();
    return sheets.items.map(({ name, visibility }) => [name, visibility]);
  });
  expect(items).toEqual([
    ["Sheet1", "Visible"],
    ["Danh mục", "Hidden"],
  ]);
});

it("keeps the last visible sheet", async () => {
  await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  expect(names()).toEqual(["Sheet1"]);
});

it("changes the formulas that name a renamed or a deleted sheet", async () => {
  await add("Danh mục");
  await write("A1:B1", [["='Danh mục'!A1&\"Danh mục!\"", "=SUM(Sheet1!C1:C2)"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Danh mục").name = "Mục";
    await context.sync();
  });
  expect(excelHost.workbook.activeSheet.at("A1").formula).toBe('Mục!A1&"Danh mục!"');
  excelHost.userDeletesSheet("Mục");
  expect(excelHost.workbook.activeSheet.at("A1").formula).toBe('#REF!&"Danh mục!"');
});

it("has no sheet added, renamed or deleted while the workbook is protected", async () => {
  await add("Thừa");
  excelHost.protectWorkbook();
  const isProtected = await Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(true);
  await expect(add("Nữa")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({ code: "AccessDenied" });
});

describe("protection of a sheet", () => {
  const isProtected = () =>
    onSheet(async (sheet, context) => {
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a format", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["a height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
    ["a rule", (sheet) => sheet.getRange("A1").dataValidation.clear()],
    ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
  ])("keeps %s from being changed", async (_what, change) => {
    excelHost.protectSheet("Sheet1");
    const before = await excelHost.fingerprint();
    await expect(onSheet(change)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("lets unlocked cells be written", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [["được"]];
    });
    expect(excelHost.workbook.activeSheet.at("A1").value).toBe("được");
  });

  it("is refused twice, put on or lifted", async () => {
    await onSheet((sheet) => sheet.protection.protect());
    expect(await isProtected()).toBe(true);
    const again = onSheet((sheet) => sheet.protection.protect());
    await expect(again).rejects.toMatchObject({ code: "AccessDenied" });
    await onSheet((sheet) => sheet.protection.unprotect());
    expect(await isProtected()).toBe(false);
    const lifted = onSheet((sheet) => sheet.protection.unprotect());
    await expect(lifted).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("is lifted by its password only", async () => {
    excelHost.protectSheet("Sheet1", "bí mật");
    const wrong = onSheet((sheet) => sheet.protection.unprotect("khác"));
    await expect(wrong).rejects.toMatchObject({ code: "AccessDenied" });
    await onSheet((sheet) => sheet.protection.unprotect("bí mật"));
    expect(await isProtected()).toBe(false);
  });
});

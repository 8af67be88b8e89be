import { onSheet, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["a value", (sheet) => (sheet.getRange("A1").values = [["khác"]])],
  ["the kind of a value", (sheet) => (sheet.getRange("A1").values = [["'7"]])],
  ["a formula", (sheet) => (sheet.getRange("A1").values = [["=7"]])],
  ["a fill", (sheet) => (sheet.getRange("Z9").format.fill.color = "#FFFFFF")],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
  ["a merge", (sheet) => sheet.getRange("B1:C1").merge()],
  ["a height", (sheet) => (sheet.getRange("A9").format.rowHeight = 20)],
  ["a width", (sheet) => (sheet.getRange("A9").format.columnWidth = 20)],
  [
    "a rule",
    (sheet) => (sheet.getRange("A9").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  ],
  ["a condition", (sheet) => sheet.getRange("A9").conditionalFormats.add("Custom")],
  ["a margin", (sheet) => (sheet.pageLayout.topMargin = 10)],
  ["a page break", (sheet) => sheet.horizontalPageBreaks.add("A5")],
  ["frozen rows", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["a filter", (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B2"))],
  ["a tab colour", (sheet) => (sheet.tabColor = "#000000")],
  ["a name", (sheet) => (sheet.name = "Khác")],
  ["a sheet", (_sheet, context) => context.workbook.worksheets.add()],
  ["protection", (sheet) => sheet.protection.protect()],
])("tells %s", async (_what, change) => {
  await write("A1", [[7]]);
  const before = await excelHost.fingerprint();
  await onSheet((sheet, context) => void change(sheet, context));
  expect(await excelHost.fingerprint()).not.toEqual(before);
});

it("is the same for the same workbook, however it came about", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A1:B1").values = [[1, 2]];
  });
  const before = await excelHost.fingerprint();
  excelHost.reset();
  await onSheet((sheet) => {
    sheet.getRange("B1").values = [[2]];
    sheet.getRange("C3").values = [["thoáng qua"]];
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A5:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("C3").clear();
  });
  expect(await excelHost.fingerprint()).toEqual(before);
});

/**
 * @jest-environment-options {"excelApi": "1.8", "locale": "en-us", "theme": "dark"}
 */
import { onSheet } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["page layout", (sheet) => sheet.pageLayout],
  ["filters", (sheet) => sheet.autoFilter],
  ["properties of cells", (sheet) => sheet.getRange("A1").getCellProperties({})],
  ["copies", (sheet) => sheet.getRange("A1").copyFrom("A2")],
  ["quiet screens", (_sheet, context) => context.application.suspendScreenUpdatingUntilNextSync()],
])("has no %s, which came with 1.9", async (_what, use) => {
  const attempt = onSheet((sheet, context) => void use(sheet, context));
  await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
});

it("has data validation, which came with 1.8", async () => {
  await onSheet((sheet) => sheet.getRange("A1").dataValidation.clear());
  expect(excelHost.workbook.activeSheet.validations).toEqual([]);
});

it("speaks the language and wears the theme that the test chose", () => {
  expect(Office.context.displayLanguage.toLowerCase()).toBe("en-us");
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
});

/**
 * @jest-environment-options {"excelApi": "1.9"}
 */
import { onSheet } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

it("is what Office says it has", () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

it("has page layout and properties of cells", async () => {
  await onSheet((sheet) => {
    sheet.pageLayout.orientation = "Landscape";
    sheet.getRange("A1").setCellProperties([[{ format: { indentLevel: 1 } }]]);
  });
  expect(excelHost.workbook.activeSheet.page.orientation).toBe("Landscape");
});

it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["merged areas, 1.13", (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject()],
  ["protection events, 1.14", (sheet) => sheet.onProtectionChanged],
])("has no %s", async (_what, use) => {
  const attempt = onSheet((sheet) => void use(sheet));
  await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
});

it("does not say what triggered an event, which came with 1.14", async () => {
  const triggers: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add((args) => {
      triggers.push(args.triggerSource);
      return Promise.resolve();
    });
  });
  excelHost.userEdits("Sheet1", "A1", 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(triggers).toEqual([undefined]);
});

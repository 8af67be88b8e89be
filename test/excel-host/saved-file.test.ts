import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { DEFAULT_FONTS } from "./model/cell-format";
import { onSheet, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

async function fill(): Promise<void> {
  await write("A1:D2", [
    ["Tiêu chí", "'1.10", 216_000_000, true],
    ["=C1/2", '=B1&""', "'- Tập huấn_x0041_", "dòng\nhai"],
  ]);
  await onSheet((sheet, context) => {
    const header = sheet.getRange("A1:D1");
    header.format.fill.color = "#ECF3FC";
    header.format.font.bold = true;
    header.format.verticalAlignment = "Center";
    header.format.borders.getItem("EdgeBottom").style = "Continuous";
    header.format.rowHeight = 33;
    sheet.getRange("C1").numberFormat = [["#,##0"]];
    sheet.getRange("A:A").format.columnWidth = 60;
    sheet.getRange("D:D").format.columnWidth = 54;
    sheet.getRange("A4:B5").merge();
    sheet.getRange("A4").values = [["ký tên"]];
    const validation = sheet.getRange("B6:B60").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$3" } };
    validation.errorAlert = { showAlert: true, style: "Stop", title: "Sai", message: "Chọn lại" };
    const custom = sheet.getRange("A6:D60").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$D6>1";
    custom.custom.format.fill.color = "#FDECEA";
    custom.custom.format.font.color = "#B3261E";
    const bar = sheet.getRange("D6:D60").conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#4A90D9";
    bar.dataBar.positiveFormat.gradientFill = false;
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea("A1:D60");
    layout.setPrintTitleRows("$1:$1");
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.defaultForAllPages.centerHeader = "Kế hoạch & cải tiến".replace(
      "&",
      "&&"
    );
    layout.headersFooters.firstPage.rightFooter = "Trang &P";
    sheet.horizontalPageBreaks.add("A30");
    sheet.freezePanes.freezeAt("A1:B1");
    sheet.autoFilter.apply(sheet.getRange("A1:D60"));
    sheet.showGridlines = false;
    sheet.tabColor = "#1F4E78";
    context.workbook.worksheets.add("Danh mục").visibility = "Hidden";
  });
}

it("opened again is the workbook that was saved", async () => {
  await fill();
  const before = await excelHost.fingerprint();
  await excelHost.open(await excelHost.saved());
  const after = await excelHost.fingerprint();
  expect(after).toEqual(before);
});

it("is read by others as it was meant", async () => {
  await fill();
  const file = new Workbook();
  await file.xlsx.load((await excelHost.saved()).slice().buffer);
  const sheet = file.getWorksheet("Sheet1");
  expect(sheet?.getCell("B1").value).toBe("1.10");
  expect(sheet?.getCell("A2").value).toMatchObject({ formula: "C1/2" });
  expect(sheet?.getCell("B5").master.address).toBe("A4");
  expect(sheet?.getColumn(1).width).toBe(10);
  expect(sheet?.getCell("B60").dataValidation).toMatchObject({ errorTitle: "Sai" });
  expect(sheet?.pageSetup).toMatchObject({ printArea: "A1:D60", fitToWidth: 1, fitToHeight: 0 });
});

it("bears what exceljs does not write", async () => {
  await fill();
  const parts = unzipSync(await excelHost.saved());
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const format = /<c r="B1" s="(\d+)"/.exec(text("xl/worksheets/sheet1.xml"))?.[1];
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(text("xl/styles.xml"))?.[0].match(/<xf\b[^>]*>/g);
  expect(formats?.[Number(format)]).toContain('quotePrefix="1"');
  expect(text("xl/styles.xml")).toContain('<sz val="12"/><color theme="1"/><name val="Times New');
  expect(text("xl/worksheets/sheet1.xml")).toContain('<x14:fillColor rgb="FF4A90D9"/>');
  expect(text("xl/sharedStrings.xml")).toContain("_x005F_x0041_");
});

it("counts columns by the digits of the workbook's own font", async () => {
  excelHost.reset({ defaultFont: DEFAULT_FONTS.calibri11 });
  await onSheet((sheet) => (sheet.getRange("A:A").format.columnWidth = 105));
  const file = new Workbook();
  await file.xlsx.load((await excelHost.saved()).slice().buffer);
  expect(file.getWorksheet("Sheet1")?.getColumn(1).width).toBe(20);
});

it("gives formulas the results that the test knows", async () => {
  excelHost.reset({ resultOf: ({ address }) => (address === "A1" ? 42 : undefined) });
  await write("A1:B1", [["=6*7", "=1"]]);
  const file = new Workbook();
  await file.xlsx.load((await excelHost.saved()).slice().buffer);
  const results = ["A1", "B1"].map((name) => file.getWorksheet("Sheet1")?.getCell(name).result);
  expect(results).toEqual([42, 0]);
});

it("is never opened with something of it unread without a word", async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Lạ");
  const rule = { type: "cellIs", operator: "greaterThan", formulae: [1], priority: 1, style: {} };
  sheet.addConditionalFormatting({ ref: "A1:A9", rules: [rule as never] });
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  await expect(excelHost.open(bytes)).rejects.toMatchObject({ code: "EmulatorNotImplemented" });
});

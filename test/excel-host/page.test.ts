import { onSheet } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

const page = () => excelHost.workbook.activeSheet.page;

it("takes margins in any unit and gives points", async () => {
  const margins = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    layout.footerMargin = 18;
    layout.load("topMargin, leftMargin, footerMargin, rightMargin");
    await context.sync();
    return [layout.topMargin, layout.leftMargin, layout.footerMargin, layout.rightMargin];
  });
  expect(margins).toEqual([72, 36, 18, 50.4]);
});

it("has its zoom replaced as a whole", async () => {
  await onSheet((sheet) => {
    sheet.pageLayout.zoom = { scale: 80 };
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(page().zoom).toEqual({ horizontalFitToPages: 1 });
});

it.each([{ horizontalFitToPages: 1, verticalFitToPages: 0 }, { scale: 9 }])(
  "refuses the zoom %p",
  async (zoom) => {
    const zoomed = onSheet((sheet) => void (sheet.pageLayout.zoom = zoom));
    await expect(zoomed).rejects.toMatchObject({ code: "InvalidArgument" });
  }
);

it("keeps print area, title rows and headers, each with its own first page", async () => {
  const read = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.setPrintArea("A1:J20");
    layout.setPrintTitleRows("$6:$7");
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.firstPage.centerHeader = "Phụ lục";
    layout.headersFooters.defaultForAllPages.rightFooter = "Trang &P/&N";
    const area = layout.getPrintAreaOrNullObject().load("address");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
    layout.headersFooters.load("state");
    await context.sync();
    return [area.address, titles.address, columns.isNullObject, layout.headersFooters.state];
  });
  expect(read).toEqual(["Sheet1!A1:J20", "Sheet1!6:7", true, "FirstAndDefault"]);
  expect(page().headers.firstPage.centerHeader).toBe("Phụ lục");
  expect(page().headers.defaultForAllPages.rightFooter).toBe("Trang &P/&N");
});

it("gives up its print area with the name of it", async () => {
  await onSheet((sheet) => {
    sheet.pageLayout.setPrintArea("A1:B2");
    sheet.names.getItemOrNullObject("Print_Area").delete();
  });
  expect(page().printAreas).toEqual([]);
});

it("ends pages above the cells it is told", async () => {
  const rows = await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add("A12");
    sheet.horizontalPageBreaks.add("C5");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
  });
  expect(rows).toEqual([4, 11]);
  await onSheet((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(excelHost.workbook.activeSheet.breaksAfter).toEqual([]);
});

it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
  ["cells", (panes) => panes.freezeAt("A1:B6"), "Sheet1!A1:B6"],
  ["rows", (panes) => panes.freezeRows(3), "Sheet1!1:3"],
  ["columns", (panes) => panes.freezeColumns(2), "Sheet1!A:B"],
  ["nothing", (panes) => panes.unfreeze(), null],
])("freezes %s", async (_what, freeze, expected) => {
  const address = await onSheet(async (sheet, context) => {
    freeze(sheet.freezePanes);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return frozen.isNullObject ? null : frozen.address;
  });
  expect(address).toBe(expected);
});

it("puts the filter on and off", async () => {
  const read = await onSheet(async (sheet, context) => {
    const before = sheet.autoFilter.getRangeOrNullObject().load("address");
    sheet.autoFilter.load("enabled");
    await context.sync();
    const wasEnabled = sheet.autoFilter.enabled;
    sheet.getRange("A4").values = [["Công việc"]];
    sheet.autoFilter.apply(sheet.getRange("A4:D9"));
    const after = sheet.autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    return [before.isNullObject, wasEnabled, after.address];
  });
  expect(read).toEqual([true, false, "Sheet1!A4:D9"]);
});

it("has nothing to filter among blank cells", async () => {
  const filtered = onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange("A4:D9")));
  await expect(filtered).rejects.toMatchObject({ code: "GeneralException" });
});

it("hides and shows gridlines and headings", async () => {
  const shown = await onSheet(async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.load("showGridlines, showHeadings");
    await context.sync();
    return [sheet.showGridlines, sheet.showHeadings];
  });
  expect(shown).toEqual([false, true]);
});

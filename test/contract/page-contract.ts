import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import { cellName } from "../../src/sheets/model/cell-address";
import type { CellRange } from "../../src/sheets/model/cell-range";
import type { PageSetup, SheetDescription } from "../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { LISTS_SHEET, PLAN, PLAN_SHEET, range } from "./sample-sheets";
import type { MakeHost } from "./contract-host";

/** Differs from the sample's in everything. */
export const OTHER_PAGE: PageSetup = {
  orientation: "portrait",
  margins: { top: 15, right: 10, bottom: 15, left: 20, header: 8, footer: 6 },
  printArea: range(1, 1, 7, 3),
  titleRows: [3, 4],
  breaksAfter: [4, 6],
  header: '&C&"Times New Roman,Regular"&13&P',
  firstHeader: '&C&"Times New Roman,Regular"&13 ',
};

/** What a print is measured by. */
function measures({ cells, columnWidths, merges, pageSetup, name }: SheetDescription) {
  const words = cells.filter(({ value }) => typeof value === "string" && value !== "");
  const byPlace = (one: CellRange, other: CellRange) =>
    one.from.row - other.from.row || one.from.column - other.from.column;
  return {
    name,
    columnWidths: columnWidths.slice(0, 4),
    merges: [...merges].sort(byPlace),
    pageSetup,
    texts: words
      .map(({ row, column, value, style }) => ({
        at: `${row}:${column}`,
        text: value,
        size: style?.font?.size ?? 12,
        bold: style?.font?.bold ?? false,
        wrap: style?.wrap ?? false,
        indent: style?.indent ?? 0,
      }))
      .sort((one, other) => one.at.localeCompare(other.at)),
  };
}

/** Describing one sheet, and setting its page. */
export function describePage(makeHost: MakeHost): void {
  const start = async (...steps: SheetChange[]) => {
    const given = await makeHost();
    const add = [LISTS_SHEET, PLAN_SHEET].map((sheet): SheetChange => ({
      kind: "add-sheet",
      sheet,
      after: null,
    }));
    await given.host.apply({ steps: add, expected: [] });
    if (steps.length > 0) await given.host.apply({ steps, expected: [] });
    return given;
  };

  it("describes a sheet by all that its print is measured by", async () => {
    const { host } = await start();
    const sheet = await host.describeSheet(PLAN);
    const wanted = { ...PLAN_SHEET, cells: textCells(PLAN_SHEET) };
    const places = new Set(wanted.cells.map((cell) => cellName(cell)));
    const cells = textCells(sheet).filter((cell) => places.has(cellName(cell)));
    expect(measures({ ...sheet, cells })).toMatchObject(measures(wanted));
    expect(wanted.cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["KẾ HOẠCH", "Công việc", "- Dự giờ, góp ý", "1.10"])
    );
    for (const [row, height] of Object.entries(PLAN_SHEET.rowHeights))
      expect(sheet.rowHeights[Number(row)]).toBeCloseTo(height, 1);
  });

  it("says which sheet is not there", async () => {
    const { host } = await start();
    await expect(host.describeSheet("Không có")).rejects.toMatchObject({
      reason: "sheet-missing",
      params: { sheet: "Không có" },
    });
  });

  it("sets a page and leaves the cells", async () => {
    const { host, saved } = await start();
    const before = sheetOf(await saved());
    await host.apply({
      steps: [{ kind: "set-page", sheet: PLAN, page: OTHER_PAGE }],
      expected: [],
    });
    const after = sheetOf(await saved());
    expect(after?.pageSetup).toEqual(OTHER_PAGE);
    expect(after?.cells).toEqual(before?.cells);
    expect((await host.describeSheet(PLAN)).pageSetup).toEqual(OTHER_PAGE);
  });
}

function textCells({ cells }: SheetDescription) {
  return cells.filter(({ value }) => typeof value === "string" && value !== "");
}

function sheetOf(file: Uint8Array): SheetDescription | undefined {
  return describeWorkbook(file).sheets.find(({ name }) => name === PLAN);
}

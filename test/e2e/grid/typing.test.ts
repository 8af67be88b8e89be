import { toSerial } from "../../../src/domain/timeline/date-serial";
import { LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { day } from "../../support/plan-fixtures";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const TEXT = { numberFormat: "@" };
const BLANK = plainSheet(
  [
    { row: 1, column: 2, value: null, style: TEXT },
    { row: 1, column: 3, value: null, style: { numberFormat: "dd/mm/yyyy" } },
    { row: 2, column: 2, value: "1.9", style: { ...TEXT, wrap: true } },
  ],
  { name: PLAN }
);
const at = (cell: string) => ({ sheet: PLAN, cell });

/** What is typed, into which cell (those of column B hold texts), and what the cell then says. */
const TYPED: readonly (readonly [string, string, unknown])[] = [
  ["A1", "Tập huấn giáo viên", "Tập huấn giáo viên"],
  ["A1", "- Dự giờ", "- Dự giờ"],
  ["A1", "+ Mua sách", "+ Mua sách"],
  ["A1", "1250000", 1_250_000],
  ["A1", "-3", -3],
  ["A1", "10/3/2027", "10/3/2027"],
  ["B1", "1.10", "1.10"],
  ["B1", "007", "007"],
  ["B2", "1.10", "1.10"],
  ["B2", "- Dự giờ", "- Dự giờ"],
  ["B2", "15/9/2026", "15/9/2026"],
];

describeChromium("typing into the grid", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });
  beforeEach(() => grid.open({ sheets: [BLANK] }));
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  it.each(TYPED)("in %s: %s", async (cell, text, value) => {
    await grid.type(at(cell), text);
    expect((await grid.cell(at(cell)))?.value).toEqual(value);
    expect((await grid.cell(at(cell)))?.formula).toBeUndefined();
  });

  it("takes the day before the month, and keeps the cell's own format of dates", async () => {
    await grid.type(at("C1"), "10/3/2027");
    const style = { numberFormat: "dd/mm/yyyy" };
    expect(await grid.cell(at("C1"))).toMatchObject({ value: toSerial(day("2027-03-10")), style });
  });

  it("makes a formula of what begins with its sign", async () => {
    await grid.type(at("A1"), "2");
    await grid.type(at("A2"), "=A1*3");
    expect(await grid.cell(at("A2"))).toMatchObject({ value: 6, formula: "A1*3" });
  });

  it("keeps a line break as one", async () => {
    await grid.select(at("A1"));
    await grid.page.keyboard.type("- Dự giờ");
    await grid.page.keyboard.press("Alt+Enter");
    await grid.page.keyboard.type("- Góp ý");
    await grid.page.keyboard.press("Enter");
    expect((await grid.cell(at("A1")))?.value).toBe("- Dự giờ\n- Góp ý");
  });

  it("keeps the words of a text of which a part is bold", async () => {
    await grid.select(at("A1"));
    await grid.page.keyboard.type("Mục tiêu: ");
    await grid.page.keyboard.press("Control+b");
    await grid.page.keyboard.type("đạt chuẩn");
    await grid.page.keyboard.press("Enter");
    expect((await grid.cell(at("A1")))?.value).toBe("Mục tiêu: đạt chuẩn");
  });

  it("empties a cell with the Delete key and keeps its format", async () => {
    await grid.select(at("B2"));
    await grid.page.keyboard.press("Delete");
    expect(await grid.cell(at("B2"))).toEqual({
      row: 2,
      column: 2,
      value: null,
      style: { ...TEXT, wrap: true },
    });
  });

  it("leaves what is being typed alone while the workbook is described and changed", async () => {
    await grid.select(at("A1"));
    await grid.page.keyboard.type("dở ");
    const cells = [{ row: 3, column: 1, value: "của ta" }];
    await grid.apply({ steps: [{ kind: "edit-cells", sheet: PLAN, cells }], expected: [] });
    expect((await grid.cell(at("A1")))?.value).not.toBe("dở");
    await grid.page.keyboard.type("dang");
    await grid.page.keyboard.press("Enter");
    expect((await grid.cell(at("A1")))?.value).toBe("dở dang");
    expect((await grid.cell(at("A3")))?.value).toBe("của ta");
  });

  it.each([
    ["45.000", 45_000],
    ["1.500.000", 1_500_000],
    ["0,5", 0.5],
    ["1.10", "1.10"],
    ["3000", 3000],
  ])("takes %s for %j, as Vietnamese schools write it", async (typed, value) => {
    await grid.select(at("F20"));
    await grid.page.keyboard.type(typed);
    await grid.page.keyboard.press("Enter");
    expect((await grid.cell(at("F20")))?.value).toBe(value);
  });
});

describeChromium("a row that the user inserts into the grid", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });

  it("moves formulas, drop-downs, conditions, print area, page breaks and the filter", async () => {
    await grid.open({ sheets: [PLAN_SHEET, LISTS_SHEET, LEDGER_SHEET] });
    await grid.select(at("A6"));
    await grid.insertRowsAbove(1);
    const { validations, conditionalFormats, pageSetup, autoFilter } = await grid.sheet(PLAN);
    const lastRows = (of: readonly { range: { to: { row: number } } }[]) =>
      of.map(({ range: { to } }) => to.row);
    expect((await grid.cell(at("C9")))?.formula).toBe("SUM(C4:C8)");
    expect((await grid.cell({ sheet: "Sổ kinh phí", cell: "A1" }))?.formula).toBe(
      "'Kế hoạch'!$C$9"
    );
    expect(lastRows(validations)).toEqual([8]);
    // The grid may part a rule where the row came in.
    expect(Math.max(...lastRows(conditionalFormats))).toBe(
      Math.max(...lastRows(PLAN_SHEET.conditionalFormats)) + 1
    );
    expect(pageSetup.printArea.to.row).toBe(PLAN_SHEET.pageSetup.printArea.to.row + 1);
    expect(pageSetup.breaksAfter).toEqual([6]);
    expect(autoFilter?.to.row).toBe(8);
    await grid.page.keyboard.press("Control+z");
    expect((await grid.sheet(PLAN)).pageSetup).toEqual(PLAN_SHEET.pageSetup);
  });
});

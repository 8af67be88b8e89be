import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../../src/sheets/model/workbook-change";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const range = { from: { row: 1, column: 1 }, to: { row: 4, column: 1 } };
const list = { range, source: "'Danh mục'!$A$1:$A$2", strict: false };
/** Longer than the grid takes before it thinks of heights once a drop-down has changed. */
const THOUGHT_OVER = 400;

const WORKBOOK: WorkbookDescription = {
  sheets: [plainSheet([]), plainSheet([], { name: "Danh mục" })],
};
const CHANGE: SheetChange = { kind: "set-list", sheet: "Kế hoạch", list, before: null };

describeChromium("drop-downs in the grid", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });
  beforeEach(() => grid.open(WORKBOOK));
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  it("may change just before another workbook opens", async () => {
    await grid.apply({ steps: [CHANGE], expected: [] });
    await grid.open();
    await grid.page.waitForTimeout(THOUGHT_OVER);
  });
});

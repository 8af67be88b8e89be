import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";
import { planWorkbook } from "./plan-workbook";

/** Sheets of a plan's workbook, and a cell further down that is brought into view. */
const VIEWS = [
  ["ke-hoach", "Kế hoạch", "A1"],
  ["ke-hoach-bang", "Kế hoạch", "A22"],
  ["so-kinh-phi", "Sổ kinh phí", "A1"],
  ["tong-hop", "Tổng hợp kinh phí", "A1"],
  ["tien-do", "Tiến độ", "A1"],
] as const;

describeChromium("a plan in the grid", () => {
  it("keeps pictures of its sheets and complains of nothing", async () => {
    const grid = await GridInChromium.start();
    await grid.open(await planWorkbook());
    for (const [name, sheet, cell] of VIEWS) {
      await grid.select({ sheet, cell });
      await grid.describe();
      await grid.page.waitForTimeout(300);
      await grid.shot(`grid-${name}`);
    }
    expect(grid.complained()).toEqual([]);
  });
});

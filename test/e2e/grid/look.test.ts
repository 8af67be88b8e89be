import { plainSheet } from "../../hosts/xlsx/plain-sheet";
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

/**
 * 10,5 pt is the size of our widest form. In a column of 95 pixels LibreOffice breaks the line after
 * the third word (src/sheets/layout): its three take 88, in 11 pt they would take 92.
 */
const NARROW = { words: "liệu hoặc minh chứng", pixels: 95, font: { size: 10.5, bold: true } };
/** Row 1, without the bars and headings around it. */
const FIRST_ROW = { x: 50, y: 92, width: 90, height: 50 };

describeChromium("a plan in the grid", () => {
  it("breaks lines where the size of the font has them broken", async () => {
    const grid = await GridInChromium.start();
    const picture = async (value: string) => {
      const style = { font: NARROW.font, vertical: "top", wrap: true } as const;
      const sheet = plainSheet([{ row: 1, column: 1, value, style }], {
        columnWidths: [NARROW.pixels / 8],
        rowHeights: { 1: 45 },
      });
      await grid.open({ sheets: [sheet] });
      await grid.select({ sheet: sheet.name, cell: "A1" });
      await grid.page.waitForTimeout(300);
      const image = await grid.page.screenshot({ clip: FIRST_ROW, animations: "disabled" });
      return image.toString("base64");
    };
    const broken = await picture(NARROW.words.replace(" chứng", "\nchứng"));
    expect((await picture(NARROW.words)) === broken).toBe(true);
  });

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

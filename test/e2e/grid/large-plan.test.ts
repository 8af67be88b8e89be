import { sheetsOfPlan } from "../../hosts/excel/large-plans";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const ROWS = 1000;
const LEDGER = "Sổ kinh phí";
const TOTAL = { sheet: "Tổng hợp kinh phí", cell: "A5" };
/**
 * Milliseconds that a slow machine may take, several times what a quiet one does. Sums come from a
 * worker: the page does not wait for them.
 */
const BOUNDS = { opening: 30_000, calculating: 60_000, typing: 60_000 };

describeChromium(`a plan of ${ROWS} rows in the grid`, () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
    await grid.open();
  });

  /** Milliseconds of the work. */
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    return Math.round(performance.now() - began);
  };

  const total = async () => Number((await grid.cell(TOTAL))?.value);

  it("opens and follows what the user types", async () => {
    const sheets = sheetsOfPlan(ROWS);
    const amount = sheets
      .find(({ name }) => name === LEDGER)
      ?.cells.find(({ row, column, value }) => row > 8 && column === 7 && value !== null);
    const opening = await timed(() => grid.open({ sheets }));
    const calculating = await timed(() => grid.describe());
    const before = await total();
    await grid.select({ sheet: LEDGER, cell: `G${amount?.row ?? 0}` });
    await grid.page.keyboard.type("6000000");
    await grid.page.keyboard.press("Enter");
    const typing = await timed(() => grid.describe());
    expect(await total()).toBe(before + 1_000_000);
    console.info({ opening, calculating, typing });
    expect(opening).toBeLessThan(BOUNDS.opening);
    expect(calculating).toBeLessThan(BOUNDS.calculating);
    expect(typing).toBeLessThan(BOUNDS.typing);
  });
});

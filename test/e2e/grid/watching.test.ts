import { LEDGER, LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const WORKBOOK = { sheets: [PLAN_SHEET, LISTS_SHEET, LEDGER_SHEET] };
const AMOUNT = { sheet: PLAN, cell: "C4" };
const WRITE = {
  steps: [
    { kind: "edit-cells", sheet: PLAN, cells: [{ row: 4, column: 1, value: "khác" }] },
    { kind: "insert-rows", sheet: PLAN, before: 6, count: 1, like: 5 },
    { kind: "add-sheet", sheet: { ...LISTS_SHEET, name: "Thêm" }, after: null },
  ],
  expected: [],
} as const;

describeChromium("watching the grid", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });
  beforeEach(async () => {
    await grid.open(WORKBOOK);
    await grid.describe();
    await grid.told();
  });
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  const edits = ({ hints }: Awaited<ReturnType<GridInChromium["told"]>>) =>
    hints.flatMap((hint) => (hint.kind === "edited" ? [hint.sheet] : []));

  it("tells of nothing while nobody does anything", async () => {
    await grid.read();
    expect(await grid.told()).toEqual({ hints: [], changes: 0 });
  });

  it("tells what the user types, and where", async () => {
    await grid.type(AMOUNT, "12");
    await grid.read();
    const told = await grid.told();
    expect(new Set(edits(told))).toEqual(new Set([PLAN]));
    expect(told.changes).toBeGreaterThan(0);
  });

  it("tells what the user selects, once", async () => {
    await grid.select({ sheet: PLAN, cell: "B5" });
    await grid.told();
    await grid.page.keyboard.press("ArrowDown");
    expect((await grid.told()).hints).toEqual([
      { kind: "selected", at: { sheet: PLAN, cell: "B6" } },
    ]);
    expect(await grid.selection()).toEqual({ sheet: PLAN, cell: "B6" });
  });

  it("says the cell that was shown as selected", async () => {
    await grid.select({ sheet: LEDGER, cell: "A2" });
    expect(await grid.selection()).toEqual({ sheet: LEDGER, cell: "A2" });
    await expect(grid.select({ sheet: "Không có", cell: "A1" })).rejects.toMatchObject({
      reason: "sheet-missing",
      params: { sheet: "Không có" },
    });
  });

  it("tells of a change of our own, but gives no hint of it", async () => {
    const applied = await grid.apply(WRITE);
    await grid.read();
    const told = await grid.told();
    expect(told.hints).toEqual([]);
    expect(told.changes).toBeGreaterThan(0);
    await applied.undo();
    await grid.read();
    const undone = await grid.told();
    expect(undone.hints).toEqual([]);
    expect(undone.changes).toBeGreaterThan(0);
  });

  it("tells of Ctrl+Z as the user's edit, even of our change", async () => {
    await grid.select({ sheet: PLAN, cell: "A1" });
    await grid.apply(WRITE);
    await grid.told();
    await grid.page.keyboard.press("Control+z");
    await grid.read();
    const told = await grid.told();
    expect(edits(told)).not.toEqual([]);
    expect(told.changes).toBeGreaterThan(0);
  });

  it("tells of formats that the user changes", async () => {
    await grid.select(AMOUNT);
    await grid.told();
    await grid.page.keyboard.press("Control+b");
    expect(edits(await grid.told())).not.toEqual([]);
    expect((await grid.cell(AMOUNT))?.style).toMatchObject({ font: { bold: true } });
  });
});

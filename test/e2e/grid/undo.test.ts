import type { CellEdit } from "../../../src/sheets/model/workbook-change";
import { LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { comparableSheet } from "../../contract/comparable-sheet";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const WORKBOOK = { sheets: [PLAN_SHEET, LISTS_SHEET, LEDGER_SHEET] };
const FIRST = { sheet: PLAN, cell: "A4" };
const SECOND = { sheet: PLAN, cell: "C5" };
const ELSEWHERE = { sheet: PLAN, cell: "A20" };
const EDITS: CellEdit[] = [
  { row: 4, column: 1, value: "- Việc khác" },
  { row: 5, column: 3, value: 7 },
];

describeChromium("undo in the grid", () => {
  let grid: GridInChromium;
  let before: readonly unknown[];
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });
  beforeEach(async () => {
    await grid.open(WORKBOOK);
    before = await sheets();
    await grid.select({ sheet: PLAN, cell: "A1" });
  });
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  const sheets = async () => (await grid.describe()).sheets.map(comparableSheet);
  const values = async () => [(await grid.cell(FIRST))?.value, (await grid.cell(SECOND))?.value];
  const change = () =>
    grid.apply({
      steps: [
        { kind: "insert-rows", sheet: PLAN, before: 7, count: 2, like: 6 },
        { kind: "edit-cells", sheet: PLAN, cells: EDITS },
      ],
      expected: [],
    });

  it("takes a change of ours back in one step, and brings it again", async () => {
    const applied = await change();
    const after = await sheets();
    expect(await applied.isTakenBack()).toBe(false);
    await grid.page.keyboard.press("Control+z");
    expect(await sheets()).toEqual(before);
    expect(await applied.isTakenBack()).toBe(true);
    await grid.page.keyboard.press("Control+y");
    expect(await sheets()).toEqual(after);
    expect(await applied.isTakenBack()).toBe(false);
  });

  it("takes the user's own typing back before our change", async () => {
    const applied = await change();
    const after = await sheets();
    await grid.type(ELSEWHERE, "ghi chú");
    await grid.page.keyboard.press("Control+z");
    expect(await sheets()).toEqual(after);
    expect(await applied.isTakenBack()).toBe(false);
    await grid.page.keyboard.press("Control+z");
    expect(await sheets()).toEqual(before);
    expect(await applied.isTakenBack()).toBe(true);
  });

  it("of the pane takes the last step back, and Ctrl+Y brings it again", async () => {
    const applied = await change();
    const after = await sheets();
    await applied.undo();
    expect(await sheets()).toEqual(before);
    expect(await applied.isTakenBack()).toBe(true);
    await grid.page.keyboard.press("Control+y");
    expect(await sheets()).toEqual(after);
    expect(await applied.isTakenBack()).toBe(false);
  });

  it("of the pane leaves what the user wrote elsewhere since", async () => {
    const applied = await change();
    await grid.type(ELSEWHERE, "ghi chú");
    await applied.undo();
    expect(await grid.cell(ELSEWHERE)).toMatchObject({ value: "ghi chú" });
    expect(await values()).toEqual(["- Tập huấn giáo viên", 12_500_000]);
    expect(await applied.isTakenBack()).toBe(true);
  });

  it("of the pane does not touch what the user wrote into the same cell", async () => {
    const applied = await change();
    await grid.type(SECOND, "8");
    const edited = await sheets();
    await expect(applied.undo()).rejects.toMatchObject({
      reason: "changed-meanwhile",
      params: SECOND,
    });
    expect(await sheets()).toEqual(edited);
  });

  it("of the pane has nothing left to do after Ctrl+Z", async () => {
    const applied = await change();
    await grid.page.keyboard.press("Control+z");
    await applied.undo();
    expect(await sheets()).toEqual(before);
  });

  it("takes back sheets that came", async () => {
    const steps = [{ kind: "add-sheet", sheet: { ...LISTS_SHEET, name: "Thêm" }, after: PLAN }];
    const applied = await grid.apply({ steps, expected: [] } as never);
    await grid.page.keyboard.press("Control+z");
    expect(await sheets()).toEqual(before);
    expect(await applied.isTakenBack()).toBe(true);
    await grid.page.keyboard.press("Control+y");
    expect((await sheets()).map((sheet) => (sheet as { name: string }).name)).toEqual([
      PLAN,
      "Thêm",
      LISTS_SHEET.name,
      LEDGER_SHEET.name,
    ]);
  });
});

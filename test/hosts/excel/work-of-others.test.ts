import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { SheetChange } from "../../../src/sheets/model/workbook-change";
import { LISTS_SHEET, PLAN, PLAN_SHEET, range } from "../../contract/sample-sheets";
import { changeOf, SAMPLE } from "./sample-changes";

const ADDED = "Thêm";
const ADD = changeOf(
  ...[ADDED, "Nữa"].map((name): SheetChange => {
    return { kind: "add-sheet", sheet: { ...LISTS_SHEET, name }, after: null };
  })
);
const insertion = (before: number, count: number): SheetChange => ({
  kind: "insert-rows",
  sheet: PLAN,
  before,
  count,
  like: before - 1,
});

let host: ExcelHost;

beforeEach(async () => {
  excelHost.reset();
  host = new ExcelHost();
  await host.apply(SAMPLE);
});

/** Applies a change while someone does something just before the first request that writes. */
function applyWhile(change: ReturnType<typeof changeOf>, meddle: () => void) {
  let isDone = false;
  const onProgress = () => {
    if (!isDone) meddle();
    isDone = true;
  };
  return host.apply(change, { onProgress });
}

describe("a banner of the user below inserted rows", () => {
  const banner = range(10, 1, 10, 4);
  const merging: SheetChange = { kind: "edit-cells", sheet: PLAN, cells: [], merges: [banner] };

  it("stays where it has moved to while the same cells are merged above it", async () => {
    await host.apply(changeOf(merging));
    const before = await excelHost.fingerprint();
    const applied = await host.apply(changeOf(insertion(10, 2), merging));
    const merged = excelHost.workbook.sheet(PLAN).merges.map(({ top }) => top);
    expect(merged.sort((one, other) => one - other)).toEqual([1, 10, 12]);
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("comes back where it was when the cells it moved to were merged otherwise", async () => {
    await host.apply(changeOf(merging));
    const before = await excelHost.fingerprint();
    const wider: SheetChange = { ...merging, merges: [range(12, 1, 12, 5)] };
    const applied = await host.apply(changeOf(insertion(10, 2), wider));
    expect(excelHost.workbook.sheet(PLAN).merges).toContainEqual(
      expect.objectContaining({ top: 12, right: 5 })
    );
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });
});

describe("inserted rows", () => {
  it.each(["A6", "H6", "ZZ7"])("are not taken back once someone wrote into %s", async (cell) => {
    const applied = await host.apply(changeOf(insertion(6, 2)));
    excelHost.userEdits(PLAN, cell, "ghi chú", "Remote");
    const before = await excelHost.fingerprint();
    await expect(applied.undo()).rejects.toMatchObject({
      reason: "changed-meanwhile",
      params: { sheet: PLAN, cell },
    });
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("are not mistaken for the rows of the table when someone adds a row meanwhile", async () => {
    const applied = applyWhile(changeOf(insertion(6, 1)), () => {
      excelHost.userEdits(PLAN, "A9", "dòng của người khác", "Remote");
      excelHost.failAt(1, { when: "before" });
    });
    await expect(applied).rejects.toMatchObject({ reason: "no-answer" });
    const sheet = excelHost.workbook.sheet(PLAN);
    expect(sheet.at("A6").value).toBe("- Dự giờ, góp ý");
    expect(sheet.at("A9").value).toBe("dòng của người khác");
  });
});

describe("a sheet that a co-author adds under the same name", () => {
  it.each([ADDED, "Nữa"])("survives: %s", async (name) => {
    const applied = applyWhile(ADD, () => {
      excelHost.workbook.addSheet(name);
      excelHost.userEdits(name, "A1", "của người khác", "Remote");
    });
    await expect(applied).rejects.toMatchObject({ reason: "sheet-exists" });
    const { sheets } = excelHost.workbook;
    expect(sheets.slice(-1).map((sheet) => sheet.name)).toEqual([name]);
    expect(sheets).toHaveLength(5);
    expect(excelHost.workbook.sheet(name).at("A1").value).toBe("của người khác");
  });
});

describe("rows that the user has hidden", () => {
  const hide = (row: number) => excelHost.workbook.sheet(PLAN).rows.set(row, { size: 0 });
  const heightOf = (row: number) => excelHost.workbook.sheet(PLAN).rows.get(row)?.size;

  it("stay hidden when the sheet is rewritten", async () => {
    hide(5);
    hide(6);
    await host.apply(changeOf({ kind: "rewrite-sheet", sheet: PLAN_SHEET }));
    expect([5, 6].map(heightOf)).toEqual([0, 0]);
  });

  it("are the only ones hidden when another description hides more", async () => {
    const sheet = { ...PLAN_SHEET, hidden: true, hiddenRows: [4], hiddenColumns: [1] };
    await host.apply(changeOf({ kind: "rewrite-sheet", sheet }));
    const { visibility, rows, columns } = excelHost.workbook.sheet(PLAN);
    expect(visibility).toBe("Visible");
    expect([rows.get(4)?.hidden, columns.get(1)?.hidden]).toEqual([undefined, undefined]);
  });

  it("do not make rows invisible that are inserted like them", async () => {
    hide(5);
    const before = await excelHost.fingerprint();
    const applied = await host.apply(changeOf(insertion(6, 2)));
    expect([5, 6, 7].map(heightOf)).toEqual([0, undefined, undefined]);
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });
});

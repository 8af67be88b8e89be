import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { WorkbookChange } from "../../../src/sheets/model/workbook-change";
import { LISTS_SHEET, PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { changeOf, SAMPLE } from "./sample-changes";

const EDIT = changeOf({
  kind: "edit-cells",
  sheet: PLAN,
  cells: [{ row: 4, column: 1, value: "khác" }],
});

let host: ExcelHost;

beforeEach(async () => {
  excelHost.reset();
  host = new ExcelHost();
  await host.apply(SAMPLE);
});

async function expectRefused(change: WorkbookChange, refusal: object): Promise<void> {
  const before = await excelHost.fingerprint();
  await expect(host.apply(change)).rejects.toMatchObject({ name: "WorkbookRefused", ...refusal });
  expect(await excelHost.fingerprint()).toEqual(before);
}

it("refuses a protected sheet before anything is written", async () => {
  excelHost.protectSheet(PLAN);
  excelHost.resetTraffic();
  await expectRefused(EDIT, { reason: "protected-sheet", params: { sheet: PLAN } });
  expect(excelHost.traffic.requests).toBe(1);
});

it.each<[string, WorkbookChange]>([
  ["a cell is edited", EDIT],
  [
    "rows are inserted",
    changeOf({ kind: "insert-rows", sheet: PLAN, before: 6, count: 1, like: 5 }),
  ],
  ["it is rewritten", changeOf({ kind: "rewrite-sheet", sheet: PLAN_SHEET })],
])("refuses a sheet whose rows are filtered before %s", async (_what, change) => {
  excelHost.userFilters(PLAN, "A3:D7");
  excelHost.resetTraffic();
  await expectRefused(change, { reason: "filtered-sheet", params: { sheet: PLAN } });
  expect(excelHost.traffic.requests).toBe(1);
});

it("changes a sheet while another one is filtered", async () => {
  excelHost.userFilters(LISTS_SHEET.name, "A5:A7");
  await host.apply(EDIT);
  expect(excelHost.workbook.sheet(PLAN).at("A4").value).toBe("khác");
});

it("refuses to add a sheet to a protected workbook", async () => {
  excelHost.protectWorkbook();
  const sheet = { ...LISTS_SHEET, name: "Thêm" };
  await expectRefused(changeOf({ kind: "add-sheet", sheet, after: null }), {
    reason: "protected-workbook",
  });
});

it("refuses a sheet that was deleted", async () => {
  excelHost.userDeletesSheet(PLAN);
  await expectRefused(EDIT, { reason: "sheet-missing", params: { sheet: PLAN } });
});

it("refuses a sheet that is there already, whatever its case", async () => {
  const sheet = { ...LISTS_SHEET, name: "DANH MỤC" };
  await expectRefused(changeOf({ kind: "add-sheet", sheet, after: null }), {
    reason: "sheet-exists",
    params: { sheet: "DANH MỤC" },
  });
});

it("refuses what a co-author has edited since it was read", async () => {
  const [row] = (await host.read()).sheets.find(({ name }) => name === PLAN)?.rows.slice(2) ?? [];
  const text = row?.cells[0]?.text ?? "";
  const expected = [{ sheet: PLAN, row: 4, column: 1, text }];
  excelHost.userEdits(PLAN, "A4", "lời của người khác", "Remote");
  await expectRefused(
    { ...EDIT, expected },
    { reason: "changed-meanwhile", params: { sheet: PLAN, cell: "A4" } }
  );
});

it("waits until the user has finished typing", async () => {
  excelHost.cellEditMode = true;
  const applied = host.apply(EDIT);
  await new Promise((resume) => setTimeout(resume, 20));
  expect(excelHost.workbook.sheet(PLAN).at("A4").value).toBe("- Tập huấn giáo viên");
  excelHost.cellEditMode = false;
  await applied;
  expect(excelHost.workbook.sheet(PLAN).at("A4").value).toBe("khác");
});

it.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "read-only"],
  ["ItemAlreadyExists", "sheet-exists"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InsertDeleteConflict", "range-conflict"],
  ["NonBlankCellOffSheet", "range-conflict"],
  ["ApiNotFound", "unsupported"],
  ["Timeout", "no-answer"],
])("words the code %s as %s and keeps the error as the cause", async (code, reason) => {
  excelHost.failAt(2, { code, when: "midway" });
  await expectRefused(EDIT, { reason, cause: { code } });
});

it("names no reason of its own for an error it does not know", async () => {
  excelHost.failAt(2, { code: "DirtySupportingFormula", when: "midway" });
  await expectRefused(EDIT, { reason: "unknown", params: { code: "DirtySupportingFormula" } });
});

it("says that there was no answer", async () => {
  excelHost.failAt(2, { when: "after" });
  await expectRefused(EDIT, { reason: "no-answer" });
});

it("says so when the workbook could not be put back", async () => {
  excelHost.failFrom(2, { when: "after" });
  await expect(host.apply(EDIT)).rejects.toMatchObject({ reason: "not-restored" });
});

it("stops between two requests when asked to, and puts everything back", async () => {
  let asked = 0;
  const before = await excelHost.fingerprint();
  const change = changeOf(
    { kind: "insert-rows", sheet: PLAN, before: 6, count: 1, like: 5 },
    { kind: "edit-cells", sheet: PLAN, cells: [{ row: 6, column: 1, value: "mới" }] }
  );
  const stopped = host.apply(change, { isCancelled: () => (asked += 1) > 2 });
  await expect(stopped).rejects.toMatchObject({ reason: "cancelled" });
  expect(await excelHost.fingerprint()).toEqual(before);
});

it("tells how far it is", async () => {
  const told: string[] = [];
  const steps = [
    { kind: "add-sheet", sheet: { ...PLAN_SHEET, name: "Thêm" }, after: null },
  ] as const;
  await host.apply(changeOf(...steps), {
    onProgress: ({ sheet, done, total }) => told.push(`${sheet} ${done === total}`),
  });
  expect(told).toEqual(["Thêm false", "Thêm true"]);
});

describe("taking back", () => {
  it.each([
    ["an edited cell", () => excelHost.userEdits(PLAN, "A4", "sửa"), "changed-meanwhile"],
    ["a deleted sheet", () => excelHost.userDeletesSheet(PLAN), "sheet-missing"],
    ["rows filtered away", () => excelHost.userFilters(PLAN, "A3:D7"), "filtered-sheet"],
  ])("is refused after %s", async (_what, meddle, reason) => {
    const applied = await host.apply(EDIT);
    meddle();
    const before = await excelHost.fingerprint();
    await expect(applied.undo()).rejects.toMatchObject({ reason });
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("has nothing to do for a change that changed nothing", async () => {
    excelHost.resetTraffic();
    const applied = await host.apply(changeOf({ kind: "rewrite-sheet", sheet: PLAN_SHEET }));
    expect(excelHost.traffic.requests).toBe(2);
    const before = await excelHost.fingerprint();
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("leaves cells alone that were not of the change", async () => {
    const applied = await host.apply(EDIT);
    excelHost.userEdits(PLAN, "A5", "sửa");
    await applied.undo();
    expect(excelHost.workbook.sheet(PLAN).at("A4").value).toBe("- Tập huấn giáo viên");
    expect(excelHost.workbook.sheet(PLAN).at("A5").value).toBe("sửa");
  });

  it("is refused when someone wrote into a sheet that was added", async () => {
    const sheet = { ...LISTS_SHEET, name: "Thêm" };
    const applied = await host.apply(changeOf({ kind: "add-sheet", sheet, after: null }));
    excelHost.userEdits("Thêm", "F20", "ghi chú");
    await expect(applied.undo()).rejects.toMatchObject({
      reason: "changed-meanwhile",
      params: { sheet: "Thêm", cell: "F20" },
    });
  });
});

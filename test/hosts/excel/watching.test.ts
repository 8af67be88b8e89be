import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { WorkbookHint } from "../../../src/hosts/host";
import { PLAN } from "../../contract/sample-sheets";
import { changeOf, SAMPLE } from "./sample-changes";

const settled = () => new Promise((resume) => setTimeout(resume, 30));

let host: ExcelHost;

beforeEach(async () => {
  excelHost.reset();
  host = new ExcelHost();
  await host.apply(SAMPLE);
});

it("tells of edits of the user and of co-authors, and of selections", async () => {
  const hints: WorkbookHint[] = [];
  const stop = await host.watch((hint) => hints.push(hint));
  excelHost.userEdits(PLAN, "A4", "sửa");
  await settled();
  excelHost.userEdits(PLAN, "A5", "sửa", "Remote");
  await settled();
  excelHost.userSelects(PLAN, "B5:C6");
  await settled();
  await stop();
  expect(hints).toEqual([
    { kind: "edited", sheet: null },
    { kind: "edited", sheet: null },
    { kind: "selected", at: { sheet: PLAN, cell: "B5" } },
  ]);
  expect(excelHost.eventHandlers).toBe(0);
});

it("asks Excel for nothing when two hundred cells are pasted", async () => {
  const hints: WorkbookHint[] = [];
  const stop = await host.watch((hint) => hints.push(hint));
  excelHost.resetTraffic();
  for (let row = 4; row < 204; row += 1) excelHost.userEdits(PLAN, `A${row}`, `dòng ${row}`);
  await settled();
  const { requests } = excelHost.traffic;
  await stop();
  expect(hints).toHaveLength(200);
  expect(requests).toBe(0);
});

it("does not tell of our own writes", async () => {
  const hints: WorkbookHint[] = [];
  const stop = await host.watch((hint) => hints.push(hint));
  const cells = [{ row: 4, column: 1, value: "khác" }];
  const applied = await host.apply(changeOf({ kind: "edit-cells", sheet: PLAN, cells }));
  await applied.undo();
  await settled();
  await stop();
  expect(hints).toEqual([]);
});

it("selects a cell and says which one is selected", async () => {
  await host.select({ sheet: PLAN, cell: "C5" });
  expect(await host.selection()).toEqual({ sheet: PLAN, cell: "C5" });
  expect(excelHost.workbook.selection.sheet.name).toBe(PLAN);
});

it("says when the sheet of a cell is gone", async () => {
  await expect(host.select({ sheet: "Không có", cell: "C5" })).rejects.toMatchObject({
    reason: "sheet-missing",
    params: { sheet: "Không có" },
  });
});

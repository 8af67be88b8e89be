import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { plainSheet } from "../hosts/xlsx/plain-sheet";
import type { OpenWorkbook } from "./open-workbook";
import { OTHER_PAGE } from "./page-contract";
import { add, change, edit, SAMPLE } from "./sample-changes";
import { LISTS_SHEET, PLAN, PLAN_SHEET, range } from "./sample-sheets";

const UNDOABLE: readonly (readonly [string, readonly SheetChange[]])[] = [
  ["added sheets", [add({ ...PLAN_SHEET, name: "Thêm" }), add({ ...LISTS_SHEET, name: "Nữa" })]],
  [
    "edited cells",
    [
      edit([
        { row: 4, column: 1, value: "khác" },
        { row: 8, column: 3, value: 1 },
      ]),
    ],
  ],
  [
    "formats, merges and sizes",
    [
      {
        kind: "edit-cells",
        sheet: PLAN,
        cells: [{ row: 5, column: 1, value: "x", style: { font: { bold: true }, fill: "FFFF00" } }],
        merges: [range(10, 1, 10, 3)],
        rowHeights: { 5: 60 },
        columnWidths: { 2: 25 },
      },
    ],
  ],
  ["inserted rows", [{ kind: "insert-rows", sheet: PLAN, before: 6, count: 3, like: 5 }]],
  [
    "inserted and filled rows",
    [
      { kind: "insert-rows", sheet: PLAN, before: 6, count: 1, like: 5 },
      edit([{ row: 6, column: 1, value: "- Việc mới" }]),
    ],
  ],
  [
    "a drop-down",
    [
      {
        kind: "set-list",
        sheet: PLAN,
        list: { range: range(4, 4, 9, 4), source: "'Danh mục'!$A$5:$A$6", strict: false },
        before: range(4, 4, 7, 4),
      },
    ],
  ],
  ["another page", [{ kind: "set-page", sheet: PLAN, page: OTHER_PAGE }]],
  [
    "another page after inserted rows",
    [
      { kind: "insert-rows", sheet: PLAN, before: 6, count: 2, like: 5 },
      { kind: "set-page", sheet: PLAN, page: OTHER_PAGE },
    ],
  ],
  [
    "a rewritten sheet with fitted columns",
    [
      {
        kind: "rewrite-sheet",
        sheet: { ...PLAN_SHEET, columnWidths: [20, 20], fittedColumns: { 1: "exact", 2: "least" } },
      },
    ],
  ],
  ["a rewritten sheet", [{ kind: "rewrite-sheet", sheet: { ...LISTS_SHEET, name: PLAN } }]],
];

const REFUSED: readonly (readonly [string, readonly SheetChange[], object])[] = [
  [
    "a sheet whose name is taken",
    [edit([{ row: 4, column: 1, value: "khác" }]), add(LISTS_SHEET)],
    { reason: "sheet-exists", params: { sheet: LISTS_SHEET.name } },
  ],
  [
    "cells of a sheet that is not there",
    [add(plainSheet([], { name: "Thêm" })), { kind: "edit-cells", sheet: "Không có", cells: [] }],
    { reason: "sheet-missing", params: { sheet: "Không có" } },
  ],
  [
    "rewriting a sheet that is not there",
    [{ kind: "rewrite-sheet", sheet: plainSheet([], { name: "Không có" }) }],
    { reason: "sheet-missing", params: { sheet: "Không có" } },
  ],
  [
    "a text that no cell holds",
    [
      edit([{ row: 4, column: 1, value: "khác" }]),
      edit([{ row: 5, column: 1, value: "x".repeat(32_768) }]),
    ],
    { reason: "too-large" },
  ],
];

/** A change is made whole or not at all, and can be taken back. */
export function describeSafety(open: () => Promise<OpenWorkbook>): void {
  it.each(REFUSED)("refuses %s and changes nothing", async (_what, steps, refusal) => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const before = await workbook.sheets();
    await expect(workbook.apply(...steps)).rejects.toMatchObject(refusal);
    expect(await workbook.sheets()).toEqual(before);
  });

  it("refuses a change computed from other words, naming the first cell", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const before = await workbook.sheets();
    const at = (row: number, column: number, text: string) => ({ sheet: PLAN, row, column, text });
    const steps = [edit([{ row: 4, column: 1, value: "khác" }])];
    const right = [at(4, 1, "- Tập huấn giáo viên"), at(4, 2, "15/9/2026"), at(9, 1, "")];
    const wrong = [...right, at(5, 3, "1"), at(6, 1, "?")];
    await expect(workbook.host.apply({ steps, expected: wrong })).rejects.toMatchObject({
      reason: "changed-meanwhile",
      params: { sheet: PLAN, cell: "C5" },
    });
    expect(await workbook.sheets()).toEqual(before);
    await workbook.host.apply({ steps, expected: right });
    expect((await workbook.cell("A4"))?.value).toBe("khác");
  });

  it.each(UNDOABLE)("takes back %s", async (_what, steps) => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const before = await workbook.sheets();
    const applied = await workbook.apply(...steps);
    expect(await workbook.sheets()).not.toEqual(before);
    await applied.undo();
    expect(await workbook.sheets()).toEqual(before);
  });

  it("does not take back what was edited since", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const applied = await workbook.apply(edit([{ row: 4, column: 1, value: "một" }]));
    await workbook.apply(edit([{ row: 4, column: 1, value: "hai" }]));
    await expect(applied.undo()).rejects.toMatchObject({
      reason: "changed-meanwhile",
      params: { sheet: PLAN, cell: "A4" },
    });
    expect((await workbook.cell("A4"))?.value).toBe("hai");
  });

  it("writes nothing when it is asked to stop at once", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const before = await workbook.sheets();
    const stopped = workbook.host.apply(change(edit([{ row: 4, column: 1, value: "khác" }])), {
      isCancelled: () => true,
    });
    await expect(stopped).rejects.toMatchObject({ reason: "cancelled" });
    expect(await workbook.sheets()).toEqual(before);
  });
}

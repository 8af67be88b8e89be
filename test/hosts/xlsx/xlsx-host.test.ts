import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellValue } from "../../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../../src/sheets/model/workbook-change";
import { plainSheet } from "./plain-sheet";

const SHEET = plainSheet([{ row: 1, column: 1, value: "chữ" }]);
const change = (...steps: SheetChange[]) => ({ steps, expected: [] });
const add = change({ kind: "add-sheet", sheet: SHEET, after: null });
const edit = (value: CellValue) =>
  change({ kind: "edit-cells", sheet: SHEET.name, cells: [{ row: 2, column: 1, value }] });

it("has no sheet and no file until something is written", async () => {
  const host = new XlsxHost();
  expect(await host.read()).toEqual({ sheets: [] });
  const applied = await host.apply(add);
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual([SHEET.name]);
  await applied.undo();
  expect(host.file).toBeNull();
});

it("leaves the given bytes as they are", async () => {
  const given = await writeWorkbook({ sheets: [SHEET] });
  const copy = given.slice();
  const host = new XlsxHost(given);
  await host.apply(edit("mới"));
  expect(given).toEqual(copy);
  expect(host.file).not.toBe(given);
  expect((await readWorkbook(host.file ?? given)).sheets[0]?.rows).toHaveLength(2);
});

it("is the same file again after an undo, and after undoing two changes in turn", async () => {
  const given = await writeWorkbook({ sheets: [SHEET] });
  const host = new XlsxHost(given);
  const first = await host.apply(edit("một"));
  const second = await host.apply(edit("hai"));
  await second.undo();
  await first.undo();
  expect(host.file).toBe(given);
});

it("does not undo over a later change, and names the cell that it changed", async () => {
  const host = new XlsxHost(await writeWorkbook({ sheets: [SHEET] }));
  const first = await host.apply(edit("một"));
  await host.apply(edit("hai"));
  const { file } = host;
  const refused = { reason: "changed-meanwhile", params: { sheet: SHEET.name, cell: "A2" } };
  await expect(first.undo()).rejects.toMatchObject(refused);
  expect(host.file).toBe(file);
});

it.each([
  ["a number that is none", Number.NaN, "unknown"],
  ["a text that no cell holds", "x".repeat(32_768), "too-large"],
])("refuses %s and keeps the file", async (_what, value, reason) => {
  const host = new XlsxHost(await writeWorkbook({ sheets: [SHEET] }));
  const { file } = host;
  await expect(host.apply(edit(value))).rejects.toMatchObject({ reason });
  expect(host.file).toBe(file);
});

it("tells how far it is, and stops when asked to", async () => {
  const host = new XlsxHost();
  const heard: unknown[] = [];
  const options = { onProgress: (step: unknown) => heard.push(step), isCancelled: () => true };
  await expect(host.apply(add, options)).rejects.toMatchObject({ reason: "cancelled" });
  expect(heard).toEqual([{ sheet: SHEET.name, done: 1, total: 1 }]);
  expect(host.file).toBeNull();
});

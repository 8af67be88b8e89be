import type { SheetDescription } from "../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { comparableSheet } from "./comparable-sheet";
import type { OpenWorkbook } from "./open-workbook";
import { add, edit, SAMPLE } from "./sample-changes";
import { LEDGER, LISTS_SHEET, PLAN, PLAN_SHEET, range } from "./sample-sheets";

/** A sheet of ours is written anew, and what the user has put beside it stays. */
export function describeRewriting(open: () => Promise<OpenWorkbook>): void {
  const rewrite = (sheet: SheetDescription): SheetChange => ({ kind: "rewrite-sheet", sheet });
  const note = { row: 6, column: 8, value: "ghi chú của trường", style: { fill: "FFFF00" } };
  const shorter = {
    ...LISTS_SHEET,
    name: PLAN,
    columnWidths: PLAN_SHEET.columnWidths,
    pageSetup: { ...LISTS_SHEET.pageSetup, printArea: range(1, 1, 2, 4) },
    cells: [1, 2, 3, 4].flatMap((column) =>
      [1, 2].map((row) => ({ row, column, value: `${row}.${column}`, style: { wrap: true } }))
    ),
  };

  it("changes nothing when the sheet is as described", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const before = await workbook.sheets();
    await workbook.apply(rewrite(PLAN_SHEET));
    expect(await workbook.sheets()).toEqual(before);
  });

  it("widens the columns that its content needs wider, and no column of the user's", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const columnWidths = [24, 20, 10, 30];
    const fittedColumns = { 1: "exact", 2: "least", 3: "least" } as const;
    await workbook.apply(rewrite({ ...shorter, columnWidths, fittedColumns }));
    expect((await workbook.sheet()).columnWidths).toEqual([24, 20, 16, 20]);
  });

  it("comes to the same whether done once or twice", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply(rewrite(shorter));
    const once = await workbook.sheets();
    await workbook.apply(rewrite(shorter));
    expect(await workbook.sheets()).toEqual(once);
  });

  it("removes the rest of a longer table, but nothing beside it", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply(edit([note]));
    await workbook.apply(rewrite(shorter));
    const { cells } = await workbook.sheet();
    const words = cells.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(words).toEqual([
      ...comparableSheet(shorter).cells.map(({ value }) => value),
      note.value,
    ]);
  });

  it("leaves what the user has written below the table when that shrinks", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply(edit([{ ...note, row: 11, column: 2 }]));
    await workbook.apply(rewrite(shorter));
    expect(await workbook.cell("B11")).toMatchObject({ value: note.value, style: note.style });
    expect(await workbook.cell("A8")).toBeUndefined();
  });

  it("prints all on one page, or as many as it takes", async () => {
    const workbook = await open();
    const onePage = { ...PLAN_SHEET, pageSetup: { ...PLAN_SHEET.pageSetup, onePage: true } };
    await workbook.apply(add(LISTS_SHEET), add(onePage));
    expect((await workbook.sheet()).pageSetup.onePage).toBe(true);
    await workbook.apply(rewrite(PLAN_SHEET));
    expect((await workbook.sheet()).pageSetup.onePage).toBeUndefined();
  });

  it("clears an earlier table as far as it was printed or filtered", async () => {
    const workbook = await open();
    const printed = { ...PLAN_SHEET.pageSetup, printArea: range(1, 1, 5, 4) };
    const filtered = { ...PLAN_SHEET, pageSetup: printed, autoFilter: range(3, 1, 8, 4) };
    await workbook.apply(add(LISTS_SHEET), add(filtered));
    await workbook.apply(rewrite(shorter));
    const { cells } = await workbook.sheet();
    expect(cells.filter(({ row, value }) => row > 2 && value !== null)).toEqual([]);
  });

  it("does not grow over what the user has written below the table", async () => {
    const workbook = await open();
    await workbook.apply(add(shorter));
    await workbook.apply(edit([{ ...note, row: 5, column: 3 }]), edit([{ ...note, row: 7 }]));
    const before = await workbook.sheets();
    await expect(workbook.apply(add(LISTS_SHEET), rewrite(PLAN_SHEET))).rejects.toMatchObject({
      reason: "cells-in-the-way",
      params: { sheet: PLAN, cell: "C5" },
    });
    expect(await workbook.sheets()).toEqual(before);
  });

  it("keeps formulas of other sheets pointing at it", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply(rewrite(shorter));
    expect((await workbook.cell("A1", LEDGER))?.formula).toBe("'Kế hoạch'!$C$8");
  });
}

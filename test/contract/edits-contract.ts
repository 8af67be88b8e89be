import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { comparableSheet } from "./comparable-sheet";
import { formatEffects } from "./format-effects";
import type { OpenWorkbook } from "./open-workbook";
import { edit, SAMPLE } from "./sample-changes";
import { LEDGER, PLAN, PLAN_SHEET, range } from "./sample-sheets";

/** Cells change, and nothing else that was not meant. */
export function describeEdits(open: () => Promise<OpenWorkbook>): void {
  it("inserts rows that look like the named one, and everything follows", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply({ kind: "insert-rows", sheet: PLAN, before: 6, count: 2, like: 5 });
    const sheet = await workbook.sheet();
    expect((await workbook.cell("C10"))?.formula).toBe("SUM(C4:C9)");
    expect((await workbook.cell("A1", LEDGER))?.formula).toBe("'Kế hoạch'!$C$10");
    expect((await workbook.cell("A2", LEDGER))?.formula).toBe(
      "COUNTIF('Kế hoạch'!$A$4:$A$9,\"- *\")"
    );
    expect((await workbook.cell("C7"))?.style).toEqual((await workbook.cell("C5"))?.style);
    expect((await workbook.cell("A8"))?.value).toBe("- Dự giờ, góp ý");
    expect(sheet.rowHeights).toEqual({ 1: 24, 3: 30, 4: 33, 5: 33.75, 6: 33.75, 7: 33.75 });
    expect(sheet.validations.map((list) => list.range)).toEqual([range(4, 4, 9, 4)]);
    const grown = PLAN_SHEET.conditionalFormats.map((format) => ({
      ...format,
      range: { ...format.range, to: { ...format.range.to, row: 9 } },
    }));
    expect(sheet.effects).toEqual(formatEffects(grown));
    expect(sheet.pageSetup.printArea).toEqual(range(1, 1, 10, 4));
    expect(sheet.pageSetup.breaksAfter).toEqual([7]);
    expect(sheet.autoFilter).toEqual(range(3, 1, 9, 4));
  });

  it("keeps hidden rows hidden where an insertion has moved them", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply({ kind: "insert-rows", sheet: LEDGER, before: 2, count: 2, like: 1 });
    expect((await workbook.sheet(LEDGER)).hiddenRows).toEqual([5, 6]);
  });

  it("edits cells and keeps their formats, unless one is given", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const style = { fill: "FFFF00", font: { bold: true } };
    await workbook.apply(
      edit([
        { row: 4, column: 1, value: "+ Việc khác" },
        { row: 4, column: 3, value: 7_000_000 },
        { row: 4, column: 2, value: { date: "2026-10-01" as CalendarDate } },
        { row: 5, column: 1, value: "đậm", style },
        { row: 8, column: 3, value: 10, formula: "SUM(C4:C5)" },
      ])
    );
    const before = comparableSheet(PLAN_SHEET).cells;
    const styleOf = (row: number, column: number) =>
      before.find((cell) => cell.row === row && cell.column === column)?.style;
    expect(await workbook.cell("A4")).toMatchObject({ value: "+ Việc khác", style: styleOf(4, 1) });
    expect(await workbook.cell("B4")).toMatchObject({
      value: { date: "2026-10-01" },
      style: styleOf(4, 2),
    });
    expect(await workbook.cell("C4")).toMatchObject({ value: 7_000_000, style: styleOf(4, 3) });
    expect((await workbook.cell("A5"))?.style).toMatchObject(style);
    expect(await workbook.cell("C8")).toMatchObject({
      formula: "SUM(C4:C5)",
      style: styleOf(8, 3),
    });
  });

  it("sets merges and sizes with the cells", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    await workbook.apply({
      kind: "edit-cells",
      sheet: PLAN,
      cells: [{ row: 10, column: 1, value: "Tổ chức thực hiện" }],
      merges: [range(10, 1, 10, 4)],
      rowHeights: { 10: 45 },
      columnWidths: { 2: 25 },
    });
    const sheet = await workbook.sheet();
    expect(sheet.merges).toEqual([range(1, 1, 1, 4), range(10, 1, 10, 4)]);
    expect(sheet.rowHeights).toEqual({ ...PLAN_SHEET.rowHeights, 10: 45 });
    expect(sheet.columnWidths).toEqual([30, 25, 16, 20]);
    expect(await workbook.text("A10")).toMatchObject({ span: 4, text: "Tổ chức thực hiện" });
  });

  it("moves a drop-down to its new range", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    const [list] = PLAN_SHEET.validations;
    if (!list) throw new Error("the sample has a list");
    const moved = { ...list, range: range(4, 4, 9, 4) };
    await workbook.apply({ kind: "set-list", sheet: PLAN, list: moved, before: list.range });
    expect((await workbook.sheet()).validations).toEqual([moved]);
  });
}

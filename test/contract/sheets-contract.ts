import { importPlan } from "../../src/app/import-plan";
import { openSource } from "../../src/cli/open-source";
import { plainSheet } from "../hosts/xlsx/plain-sheet";
import { readFixture } from "../support/read-fixture";
import { SURROUNDINGS } from "../support/surroundings";
import { comparableSheet } from "./comparable-sheet";
import type { OpenWorkbook } from "./open-workbook";
import { add, SAMPLE } from "./sample-changes";
import { LEDGER, LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET, range } from "./sample-sheets";

/** Sheets become what they are described as. */
export function describeSheets(open: () => Promise<OpenWorkbook>): void {
  it("makes the described sheets, with lists, merges, page, view and conditions", async () => {
    const workbook = await open();
    await workbook.host.apply(SAMPLE);
    for (const sheet of [LISTS_SHEET, PLAN_SHEET, LEDGER_SHEET]) {
      expect(await workbook.sheet(sheet.name)).toEqual(comparableSheet(sheet));
    }
  });

  it("gives the first condition the highest priority", async () => {
    const workbook = await open();
    const conditions = ["B3261E", "5F6B6E", "234984"].map((color) => ({
      kind: "expression" as const,
      range: range(1, 1, 3, 1),
      formula: 'A1<>""',
      style: { font: { color } },
    }));
    await workbook.apply(add(plainSheet([], { conditionalFormats: conditions })));
    expect(await workbook.conditionalFormats()).toEqual(conditions);
  });

  it("puts a sheet after the named one, or last", async () => {
    const workbook = await open();
    await workbook.apply(add(PLAN_SHEET), add(LEDGER_SHEET));
    await workbook.apply({ kind: "add-sheet", sheet: LISTS_SHEET, after: PLAN });
    const names = (await workbook.sheets()).map(({ name }) => name);
    expect(names.slice(-3)).toEqual([PLAN, LISTS_SHEET.name, LEDGER]);
  });

  it("adds all sheets before the first cell, so that formulas may point forward", async () => {
    const workbook = await open();
    await workbook.apply(add(LEDGER_SHEET), add(PLAN_SHEET), add(LISTS_SHEET));
    expect((await workbook.cell("A1", LEDGER))?.formula).toBe("'Kế hoạch'!$C$8");
  });

  it.each(["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"])(
    "holds the whole workbook of a plan, sheet by sheet: %s",
    async (name) => {
      const source = await openSource("plan.html", Buffer.from(readFixture(name)));
      const { sheets } = importPlan(source, {}, SURROUNDINGS).workbook;
      const workbook = await open();
      await workbook.apply(...sheets.map(add));
      for (const sheet of sheets) {
        expect(await workbook.sheet(sheet.name)).toEqual(comparableSheet(sheet));
      }
    },
    180_000
  );
}

import { importPlan } from "../../src/app/import-plan";
import { openSource } from "../../src/cli/open-source";
import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import type { SheetDescription } from "../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { readFixture } from "../support/read-fixture";
import { SURROUNDINGS } from "../support/surroundings";
import { comparableSheet } from "./comparable-sheet";
import { excelContractHost } from "./excel-contract-host";
import { LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET, range } from "./sample-sheets";
import { seenLines } from "./seen-lines";
import type { ContractHost } from "./contract-host";
import { xlsxContractHost } from "./xlsx-contract-host";

const add = (sheet: SheetDescription): SheetChange => ({ kind: "add-sheet", sheet, after: null });

/** What a user brings about in a sitting, one change after the other. */
const SAMPLE_CHANGES: readonly (readonly SheetChange[])[] = [
  [add(LISTS_SHEET), add(PLAN_SHEET), add(LEDGER_SHEET)],
  [
    { kind: "insert-rows", sheet: PLAN, before: 6, count: 2, like: 5 },
    {
      kind: "edit-cells",
      sheet: PLAN,
      cells: [
        { row: 6, column: 1, value: "- Việc mới, có dấu phẩy" },
        { row: 6, column: 3, value: 1_000_000 },
        { row: 7, column: 1, value: "9/2024", style: { font: { italic: true }, wrap: true } },
        { row: 10, column: 3, value: 268_500_000, formula: "SUM(C4:C9)" },
      ],
      rowHeights: { 6: 45 },
    },
  ],
  [
    { kind: "edit-cells", sheet: PLAN, cells: [{ row: 20, column: 7, value: "ghi chú" }] },
    { kind: "rewrite-sheet", sheet: LISTS_SHEET },
    {
      kind: "set-list",
      sheet: PLAN,
      list: { range: range(4, 4, 12, 4), source: "'Danh mục'!$A$5:$A$6", strict: false },
      before: range(4, 4, 9, 4),
    },
  ],
  [{ kind: "rewrite-sheet", sheet: PLAN_SHEET }],
];

async function planChanges(name: string): Promise<SheetChange[][]> {
  const source = await openSource("plan.html", Buffer.from(readFixture(name)));
  const { sheets } = importPlan(source, {}, SURROUNDINGS).workbook;
  const described = sheets.map(add);
  const rewritten = sheets.slice(1).map((sheet): SheetChange => ({ kind: "rewrite-sheet", sheet }));
  const [plan] = sheets;
  const last = Math.max(...(plan?.cells.map(({ row }) => row) ?? []));
  const inserted: SheetChange = {
    kind: "insert-rows",
    sheet: plan?.name ?? "",
    before: last - 8,
    count: 2,
    like: last - 9,
  };
  return [described, [inserted], rewritten];
}

/** The blank sheet that a new workbook of Excel begins with. */
const isOurs = ({ name }: { readonly name: string }) => name !== "Sheet1";

async function outcome(
  { host, saved }: ContractHost,
  changes: readonly (readonly SheetChange[])[]
): Promise<ReturnType<typeof seenLines>[]> {
  for (const steps of changes) await host.apply({ steps, expected: [] });
  return describeWorkbook(await saved())
    .sheets.filter(isOurs)
    .map((sheet) => seenLines(comparableSheet(sheet)));
}

/** Results of formulas are not compared: the Excel of our tests does not calculate. */
describe("the same changes on both hosts", () => {
  it("save the same workbook, cell by cell", async () => {
    const file = await outcome(xlsxContractHost(), SAMPLE_CHANGES);
    const excel = await outcome(excelContractHost(), SAMPLE_CHANGES);
    expect(excel).toEqual(file);
  });

  it.each(["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"])(
    "save the same workbook of a plan: %s",
    async (name) => {
      const changes = await planChanges(name);
      const file = await outcome(xlsxContractHost(), changes);
      const excel = await outcome(excelContractHost(), changes);
      expect(excel).toEqual(file);
    },
    60_000
  );
});

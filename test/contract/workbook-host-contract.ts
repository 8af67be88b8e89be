import { normaliseText } from "../../src/domain/text/normalise-text";
import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { importPlan } from "../../src/app/import-plan";
import { openSource } from "../../src/cli/open-source";
import type { WorkbookHost } from "../../src/hosts/host";
import { cellText } from "../../src/hosts/cells/cell-text";
import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import { cellPosition } from "../../src/sheets/model/cell-address";
import type {
  CellDescription,
  CellValue,
  ConditionalFormat,
  SheetDescription,
} from "../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { plainSheet } from "../hosts/xlsx/plain-sheet";
import { readFixture } from "../support/read-fixture";
import { SURROUNDINGS } from "../support/surroundings";
import { comparableSheet } from "./comparable-sheet";
import type { ComparableSheet } from "./comparable-sheet";
import { formatEffects } from "./format-effects";
import { describePage, OTHER_PAGE } from "./page-contract";
import { LEDGER, LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET, range } from "./sample-sheets";

/** A host with a workbook that has none of the sheets of the tests, and how to save it. */
export type ContractHost = {
  readonly host: WorkbookHost;
  /** The workbook as an `.xlsx` file. */
  readonly saved: () => Promise<Uint8Array>;
};

export type MakeHost = () => ContractHost | Promise<ContractHost>;

const add = (sheet: SheetDescription): SheetChange => ({ kind: "add-sheet", sheet, after: null });
const edit = (cells: readonly CellDescription[]): SheetChange => ({
  kind: "edit-cells",
  sheet: PLAN,
  cells,
});
const change = (...steps: SheetChange[]) => ({ steps, expected: [] });
const SAMPLE = change(add(LISTS_SHEET), add(PLAN_SHEET), add(LEDGER_SHEET));

class OpenWorkbook {
  constructor(private readonly given: ContractHost) {}

  apply(...steps: SheetChange[]) {
    return this.given.host.apply(change(...steps));
  }

  async sheets(): Promise<ComparableSheet[]> {
    return describeWorkbook(await this.given.saved()).sheets.map(comparableSheet);
  }

  async sheet(name = PLAN): Promise<ComparableSheet> {
    const found = (await this.sheets()).find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  async conditionalFormats(): Promise<readonly ConditionalFormat[] | undefined> {
    const { sheets } = describeWorkbook(await this.given.saved());
    return sheets.find(({ name }) => name === PLAN)?.conditionalFormats;
  }

  async cell(name: string, sheet = PLAN): Promise<CellDescription | undefined> {
    const at = cellPosition(name);
    const { cells } = await this.sheet(sheet);
    return cells.find(({ row, column }) => row === at?.row && column === at.column);
  }

  /** As `read` words it. */
  async text(name: string, sheet = PLAN) {
    const at = cellPosition(name);
    const { sheets } = await this.given.host.read();
    const row = sheets.find((one) => one.name === sheet)?.rows.find((one) => one.row === at?.row);
    return row?.cells.find(({ column }) => column === at?.column);
  }

  get host(): WorkbookHost {
    return this.given.host;
  }
}

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["a formula's sign", "=SUM(A1:A9)"],
  ["a plus", "+ Mua sắm thiết bị"],
  ["a dash, as in most plans", "- Tập huấn giáo viên\n- Dự giờ"],
  ["an at sign", "@hieutruong"],
  ["an apostrophe", "'nháp"],
  ["a criterion code", "1.10"],
  ["a code with leading zeros", "007"],
  ["a grouped number", "216,000"],
  ["a percentage", "50%"],
  ["a number with an exponent", "1E5"],
  ["a month and year", "9/2024"],
  ["a day and month", "15-9"],
  ["a time", "7:30"],
  ["a truth value", "TRUE"],
  ["an error", "#N/A"],
  ["commas", "Dạy thêm, học thêm"],
  ["markup", `<b>"Tốt" & 'Khá'</b>`],
  ["something that looks escaped", "_x0041_ và _x000D_"],
  ["the most that a cell holds", "Bồi dưỡng ".repeat(3276).trim()],
  ["letters in pieces", "Ke\u0302\u0301 hoa\u0323ch"],
  ["characters beyond the basic plane", "Đạt 😀 tốt"],
  ["spaces at both ends", "  hai dấu cách  "],
];

const VALUES: readonly (readonly [value: CellValue, format: string | null, text: string])[] = [
  [2024, null, "2024"],
  [5_000_000, "#,##0", "5000000"],
  [-0.25, "0.0%", "-0.25"],
  [true, null, "TRUE"],
  [false, null, "FALSE"],
  [{ date: "2026-09-15" as CalendarDate }, null, "15/9/2026"],
  [{ date: "2026-09-01" as CalendarDate }, "mmm-yy", "9/2026"],
  [{ date: "2024-02-29" as CalendarDate }, "d/m", "29/2"],
];

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

function describeValues(open: () => Promise<OpenWorkbook>): void {
  it.each(TEXTS)("keeps a text with %s as that text", async (_what, text) => {
    const workbook = await open();
    await workbook.apply(add(plainSheet([{ row: 1, column: 1, value: text }])));
    expect(await workbook.text("A1")).toEqual({
      column: 1,
      span: 1,
      text: normaliseText(text),
      merged: false,
    });
    expect((await workbook.cell("A1"))?.value).toBe(cellText(text));
  });

  it.each(TEXTS)("edits a cell into a text with %s", async (_what, text) => {
    const workbook = await open();
    await workbook.apply(add(plainSheet([{ row: 1, column: 1, value: 7 }])));
    await workbook.apply(edit([{ row: 1, column: 1, value: text }]));
    expect((await workbook.cell("A1"))?.value).toBe(cellText(text));
  });

  it.each(VALUES)("keeps %j in format %p, worded %s", async (value, format, text) => {
    const workbook = await open();
    const style = format === null ? {} : { style: { numberFormat: format } };
    await workbook.apply(add(plainSheet([{ row: 2, column: 3, value, ...style }])));
    expect(await workbook.text("C2")).toMatchObject({ text });
    expect((await workbook.cell("C2"))?.value).toEqual(value);
  });

  it("leaves out what is only formatted, and blanks cells", async () => {
    const workbook = await open();
    await workbook.apply(
      add(
        plainSheet([
          { row: 1, column: 1, value: null, style: { fill: "ECF3FC" } },
          { row: 2, column: 1, value: "chữ" },
          { row: 3, column: 1, value: "mất" },
        ])
      )
    );
    await workbook.apply(edit([{ row: 3, column: 1, value: null }]));
    const sheet = (await workbook.host.read()).sheets.find(({ name }) => name === PLAN);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([2]);
  });
}

function describeSheets(open: () => Promise<OpenWorkbook>): void {
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

function describeEdits(open: () => Promise<OpenWorkbook>): void {
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

function describeRewriting(open: () => Promise<OpenWorkbook>): void {
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

function describeSafety(open: () => Promise<OpenWorkbook>): void {
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

/** What every host of a workbook must do alike; see `WorkbookHost`. */
export function describeWorkbookHost(name: string, makeHost: MakeHost): void {
  const open = async () => new OpenWorkbook(await makeHost());
  describe(`${name} keeps the contract of a workbook's host`, () => {
    describe("values", () => describeValues(open));
    describe("sheets", () => describeSheets(open));
    describe("edits", () => describeEdits(open));
    describe("rewriting", () => describeRewriting(open));
    describe("pages", () => describePage(makeHost));
    describe("safety", () => describeSafety(open));
  });
}

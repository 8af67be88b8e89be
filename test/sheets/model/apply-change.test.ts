import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { applyChange } from "../../../src/sheets/model/apply-change";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../../src/sheets/model/sheet-description";
import type { SheetChange, WorkbookChange } from "../../../src/sheets/model/workbook-change";
import { WorkbookRefused } from "../../../src/sheets/model/workbook-refused";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";

const PLAN = "Kế hoạch";
const range = (top: number, left: number, bottom: number, right: number): CellRange => ({
  from: { row: top, column: left },
  to: { row: bottom, column: right },
});

function changed(sheets: readonly SheetDescription[], ...steps: SheetChange[]) {
  return applyChange({ sheets }, { steps, expected: [] });
}

function sheetOf(workbook: WorkbookDescription, name = PLAN): SheetDescription {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
}

function cellAt({ cells }: SheetDescription, row: number, column: number) {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

function reasonOf(change: WorkbookChange, sheets: readonly SheetDescription[]) {
  try {
    applyChange({ sheets }, change);
  } catch (error) {
    if (error instanceof WorkbookRefused) return { reason: error.reason, ...error.params };
    throw error;
  }
  return null;
}

describe("adding a sheet", () => {
  const ledger = plainSheet([], { name: "Sổ kinh phí" });
  const lists = plainSheet([], { name: "Danh mục" });

  it.each([
    [PLAN, [PLAN, "Danh mục", "Sổ kinh phí"]],
    ["kế hoạch", [PLAN, "Danh mục", "Sổ kinh phí"]],
    [null, [PLAN, "Sổ kinh phí", "Danh mục"]],
  ])("puts it after %p", (after, order) => {
    const { sheets } = changed([plainSheet([]), ledger], {
      kind: "add-sheet",
      sheet: lists,
      after,
    });
    expect(sheets.map(({ name }) => name)).toEqual(order);
  });

  it("refuses a second one of its name, whatever the case", () => {
    const sheet = plainSheet([], { name: "KẾ HOẠCH" });
    const change = { steps: [{ kind: "add-sheet", sheet, after: null } as const], expected: [] };
    expect(reasonOf(change, [plainSheet([])])).toEqual({
      reason: "sheet-exists",
      sheet: sheet.name,
    });
  });

  it("refuses a place after a sheet that is not there", () => {
    const step = { kind: "add-sheet", sheet: lists, after: "Tiến độ" } as const;
    const refused = reasonOf({ steps: [step], expected: [] }, [plainSheet([])]);
    expect(refused).toEqual({ reason: "sheet-missing", sheet: "Tiến độ" });
  });
});

describe("inserting rows", () => {
  const bold = { font: { bold: true } };
  const sheet = plainSheet(
    [
      { row: 3, column: 1, value: "trên", style: bold },
      { row: 4, column: 1, value: "dưới" },
      { row: 6, column: 2, value: 3, formula: "SUM(B3:B4)" },
    ],
    {
      rowHeights: { 3: 30, 4: 20, 6: 18 },
      merges: [range(5, 1, 5, 3), range(3, 3, 4, 3)],
      validations: [{ range: range(3, 2, 4, 2), source: "'Kế hoạch'!$D$9:$D$12", strict: true }],
      conditionalFormats: [
        { kind: "expression", range: range(3, 1, 6, 1), formula: 'A3&$B$9=""', style: bold },
      ],
      pageSetup: {
        ...plainSheet([]).pageSetup,
        printArea: range(1, 1, 6, 3),
        titleRows: [2, 2],
        breaksAfter: [2, 3, 5],
      },
      freeze: { rows: 2, columns: 1 },
      autoFilter: range(2, 1, 6, 3),
    }
  );
  const other = plainSheet([{ row: 1, column: 1, value: 3, formula: "'Kế hoạch'!B6" }], {
    name: "Sổ kinh phí",
  });
  const step = { kind: "insert-rows", sheet: PLAN, before: 4, count: 2, like: 3 } as const;
  const after = changed([sheet, other], step);
  const plan = sheetOf(after);

  it("moves the cells below, and formats the new rows like the named one", () => {
    expect(cellAt(plan, 6, 1)?.value).toBe("dưới");
    expect(cellAt(plan, 4, 1)).toEqual({ row: 4, column: 1, value: null, style: bold });
    expect(cellAt(plan, 5, 1)).toEqual({ row: 5, column: 1, value: null, style: bold });
    expect(plan.rowHeights).toEqual({ 3: 30, 4: 30, 5: 30, 6: 20, 8: 18 });
  });

  it("lets formulas follow, on every sheet", () => {
    expect(cellAt(plan, 8, 2)?.formula).toBe("SUM(B3:B6)");
    expect(cellAt(sheetOf(after, "Sổ kinh phí"), 1, 1)?.formula).toBe("'Kế hoạch'!B8");
  });

  it("lets merges, lists, conditions and page follow", () => {
    expect(plan.merges).toEqual([range(7, 1, 7, 3), range(3, 3, 6, 3)]);
    expect(plan.validations[0]).toMatchObject({
      range: range(3, 2, 6, 2),
      source: "'Kế hoạch'!$D$11:$D$14",
    });
    expect(plan.conditionalFormats[0]).toMatchObject({
      range: range(3, 1, 8, 1),
      formula: 'A3&$B$11=""',
    });
    expect(plan.pageSetup).toMatchObject({
      printArea: range(1, 1, 8, 3),
      titleRows: [2, 2],
      breaksAfter: [2, 5, 7],
    });
    expect(plan.freeze).toEqual({ rows: 2, columns: 1 });
    expect(plan.autoFilter).toEqual(range(2, 1, 8, 3));
  });

  it("takes the row like which to format by its number before the insertion", () => {
    const like = sheetOf(changed([sheet], { ...step, before: 3, like: 3 }));
    expect(cellAt(like, 3, 1)?.style).toEqual(bold);
    expect(cellAt(like, 5, 1)?.value).toBe("trên");
    expect(like.rowHeights).toMatchObject({ 3: 30, 4: 30, 5: 30 });
  });

  it("gives a condition's format to new rows at either end of it", () => {
    const top = sheetOf(changed([sheet], { ...step, before: 3, like: 3 })).conditionalFormats[0];
    expect(top).toMatchObject({ range: range(3, 1, 8, 1), formula: 'A3&$B$11=""' });
    const end = sheetOf(changed([sheet], { ...step, before: 7, like: 6 })).conditionalFormats[0];
    expect(end).toMatchObject({ range: range(3, 1, 8, 1), formula: 'A3&$B$11=""' });
  });

  it("moves hidden rows, and hides no new ones", () => {
    const hidden = { ...sheet, hiddenRows: [2, 3, 4] };
    expect(sheetOf(changed([hidden, other], step)).hiddenRows).toEqual([2, 3, 6]);
  });

  it("copies a banner's merge with its format", () => {
    const banner = sheetOf(changed([sheet], { ...step, before: 6, count: 1, like: 5 }));
    expect(banner.merges).toContainEqual(range(6, 1, 6, 3));
  });
});

describe("editing cells", () => {
  const wrapped = { wrap: true };
  const sheet = plainSheet(
    [
      { row: 1, column: 1, value: "cũ", style: wrapped },
      { row: 1, column: 2, value: 3, formula: "1+2" },
    ],
    { columnWidths: [4, 9], merges: [range(5, 1, 5, 2)] }
  );
  const edit = (cells: readonly CellDescription[], more: object = {}) =>
    sheetOf(changed([sheet], { kind: "edit-cells", sheet: PLAN, cells, ...more }));

  it("keeps the format unless one is given", () => {
    const cell = { row: 1, column: 1, value: "mới" };
    expect(cellAt(edit([cell]), 1, 1)).toEqual({ ...cell, style: wrapped });
    const style = { font: { italic: true } };
    expect(cellAt(edit([{ ...cell, style }]), 1, 1)).toEqual({ ...cell, style });
  });

  it("lets a number or a date be one in a cell that was kept as text", () => {
    const text = { row: 9, column: 1, value: "7", style: { ...wrapped, numberFormat: "@" } };
    const styleAfter = (value: CellDescription["value"]) =>
      cellAt(
        sheetOf(
          changed([plainSheet([text])], {
            kind: "edit-cells",
            sheet: PLAN,
            cells: [{ row: 9, column: 1, value }],
          })
        ),
        9,
        1
      )?.style;
    expect(styleAfter(8)).toEqual(wrapped);
    expect(styleAfter({ date: "2026-09-15" as CalendarDate })).toEqual(wrapped);
    expect(styleAfter("8")).toEqual(text.style);
  });

  it("replaces a formula by a value, and blanks", () => {
    expect(cellAt(edit([{ row: 1, column: 2, value: 7 }]), 1, 2)).toEqual({
      row: 1,
      column: 2,
      value: 7,
    });
    expect(cellAt(edit([{ row: 1, column: 1, value: null }]), 1, 1)).toMatchObject({ value: null });
  });

  it("sets sizes, filling up columns that had none", () => {
    const after = edit([], { rowHeights: { 2: 30 }, columnWidths: { 4: 12 } });
    expect(after.rowHeights).toEqual({ 2: 30 });
    expect(after.columnWidths).toEqual([4, 9, 8.43, 12]);
  });

  it("merges, keeping the words of the first cell only, in place of what was merged there", () => {
    const after = edit([{ row: 5, column: 3, value: "mất" }], { merges: [range(5, 1, 5, 3)] });
    expect(after.merges).toEqual([range(5, 1, 5, 3)]);
    expect(cellAt(after, 5, 3)).toEqual({ row: 5, column: 3, value: null });
  });
});

describe("setting a drop-down", () => {
  const list = (cells: CellRange, source: string) => ({ range: cells, source, strict: false });
  const set = (at: CellRange, before: CellRange | null, ...existing: CellRange[]) =>
    sheetOf(
      changed([plainSheet([], { validations: existing.map((one) => list(one, "cũ")) })], {
        kind: "set-list",
        sheet: PLAN,
        list: list(at, "mới"),
        before,
      })
    ).validations.map(({ range: cells, source }) => [source, cells]);

  it("takes the place of the one it grows out of", () => {
    const grown = set(range(3, 1, 9, 1), range(3, 1, 7, 1), range(3, 1, 7, 1));
    expect(grown).toEqual([["mới", range(3, 1, 9, 1)]]);
  });

  it("leaves of others what lies outside", () => {
    expect(set(range(4, 2, 5, 2), null, range(3, 1, 6, 3))).toEqual([
      ["cũ", range(3, 1, 3, 3)],
      ["cũ", range(4, 1, 5, 1)],
      ["cũ", range(4, 3, 5, 3)],
      ["cũ", range(6, 1, 6, 3)],
      ["mới", range(4, 2, 5, 2)],
    ]);
  });
});

describe("rewriting a sheet", () => {
  const table = (rows: number) =>
    plainSheet(
      Array.from({ length: rows }, (_, n) => ({ row: n + 1, column: 1, value: `dòng ${n + 1}` })),
      {
        columnWidths: [10, 10],
        rowHeights: { 1: 20, [rows]: 40 },
        merges: [range(rows, 1, rows, 2)],
      }
    );
  const note = { row: 9, column: 5, value: "ghi chú của trường" };
  const users = { ...table(4), columnWidths: [33, 10, 10, 10, 25] };
  const existing: SheetDescription = {
    ...users,
    cells: [...users.cells, note],
    merges: [...users.merges, range(9, 5, 9, 6)],
    validations: [{ range: range(1, 1, 9, 5), source: "x", strict: true }],
  };
  const rewrite = (from: SheetDescription, to: SheetDescription) =>
    sheetOf(changed([from], { kind: "rewrite-sheet", sheet: to }));

  it("removes the rest of a longer table and leaves the user's cells beside it", () => {
    const after = rewrite(existing, table(2));
    expect(after.cells.map(({ value }) => value)).toEqual([note.value, "dòng 1", "dòng 2"]);
    expect(after.merges).toEqual([range(9, 5, 9, 6), range(2, 1, 2, 2)]);
    expect(after.rowHeights).toEqual({ 1: 20, 2: 40 });
    expect(after.columnWidths).toEqual([33, 10, 10, 10, 25]);
    expect(after.validations).toEqual([{ range: range(1, 3, 9, 5), source: "x", strict: true }]);
  });

  it("leaves hidden what the user has hidden, and hides nothing else", () => {
    const hiding = { hidden: true, hiddenRows: [2, 9], hiddenColumns: [1] };
    const sheet = plainSheet([{ row: 2, column: 1, value: "a" }]);
    const rewrite = (existing: SheetDescription, wanted: SheetDescription) =>
      sheetOf(changed([existing], { kind: "rewrite-sheet", sheet: wanted }));
    expect(rewrite({ ...sheet, ...hiding }, sheet)).toMatchObject(hiding);
    const shown = { hidden: false, hiddenRows: [], hiddenColumns: [] };
    expect(rewrite(sheet, { ...sheet, ...hiding })).toMatchObject(shown);
    expect(rewrite(sheet, { ...plainSheet([]), ...hiding })).toMatchObject(shown);
  });

  it.each([
    ["exact", 33, 20, 20],
    ["exact", 10, 20, 20],
    ["least", 10, 20, 20],
    ["least", 33, 20, 33],
    [undefined, 10, 20, 10],
  ] as const)("fits a column that is to be %s: %d, wanted %d", (fit, was, wanted, width) => {
    const described = {
      ...table(2),
      columnWidths: [wanted, 10],
      ...(fit && { fittedColumns: { 1: fit } }),
    };
    const after = rewrite({ ...table(4), columnWidths: [was, 12] }, described);
    expect(after.columnWidths).toEqual([width, 12]);
  });

  it("changes nothing the second time", () => {
    const once = rewrite(existing, table(6));
    expect(rewrite(once, table(6))).toEqual(once);
  });
});

describe("what the change was computed from", () => {
  const date = { date: "2026-09-15" as CalendarDate };
  const sheet = plainSheet(
    [
      { row: 1, column: 1, value: "  Tập  huấn " },
      { row: 2, column: 1, value: date },
      { row: 3, column: 1, value: 0.1 + 0.2 },
      { row: 4, column: 1, value: true },
      { row: 5, column: 1, value: 12, formula: "3*4" },
      { row: 6, column: 1, value: "gộp" },
      { row: 8, column: 1, value: date, style: { numberFormat: "mmm-yy" } },
    ],
    { merges: [range(6, 1, 7, 2)] }
  );
  const expecting = (row: number, text: string, name = PLAN) => ({
    steps: [],
    expected: [{ sheet: name, row, column: 1, text }],
  });

  it.each([
    [1, "Tập huấn"],
    [2, "15/9/2026"],
    [3, "0.3"],
    [4, "TRUE"],
    [5, "12"],
    [7, "gộp"],
    [8, "9/2026"],
    [9, ""],
  ])("holds while A%p says %p", (row, text) => {
    expect(reasonOf(expecting(row, text), [sheet])).toBeNull();
    expect(reasonOf(expecting(row, `${text}.`), [sheet])).toEqual({
      reason: "changed-meanwhile",
      sheet: PLAN,
      cell: `A${row}`,
    });
  });

  it("is gone with its sheet", () => {
    const refused = reasonOf(expecting(1, "", "Tiến độ"), [sheet]);
    expect(refused).toEqual({ reason: "sheet-missing", sheet: "Tiến độ" });
  });

  it("is judged before the first step", () => {
    const cells = [{ row: 1, column: 1, value: "khác" }];
    const step = { kind: "edit-cells", sheet: PLAN, cells } as const;
    expect(reasonOf({ ...expecting(1, "Tập huấn"), steps: [step] }, [sheet])).toBeNull();
  });
});

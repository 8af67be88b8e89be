import type { SheetChange, WorkbookChange } from "../../../src/sheets/model/workbook-change";
import { LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET, range } from "../../contract/sample-sheets";

export function changeOf(...steps: SheetChange[]): WorkbookChange {
  return { steps, expected: [] };
}

/** The sheets that the other changes are made on. */
export const SAMPLE = changeOf(
  { kind: "add-sheet", sheet: LISTS_SHEET, after: null },
  { kind: "add-sheet", sheet: PLAN_SHEET, after: null },
  { kind: "add-sheet", sheet: LEDGER_SHEET, after: null }
);

const INSERTED: SheetChange = {
  kind: "insert-rows",
  sheet: PLAN,
  before: 6,
  count: 2,
  like: 5,
};

const SHORTER = {
  ...LISTS_SHEET,
  name: PLAN,
  cells: [1, 2].flatMap((row) =>
    [1, 2, 3, 4].map((column) => ({
      row,
      column,
      value: `= ${row}.${column}`,
      style: { wrap: true, fill: "ECF3FC" },
    }))
  ),
  merges: [range(2, 2, 2, 4)],
};

/** The plan's table with one row more, as when it has grown. */
export const GROWN = {
  ...PLAN_SHEET,
  rowHeights: { ...PLAN_SHEET.rowHeights, 8: 48 },
  cells: PLAN_SHEET.cells.map((cell) =>
    cell.row === 8 ? { ...cell, row: 9, ...(cell.formula && { formula: "SUM(C4:C8)" }) } : cell
  ),
  validations: PLAN_SHEET.validations.map((list) => ({ ...list, range: range(4, 4, 8, 4) })),
  conditionalFormats: PLAN_SHEET.conditionalFormats.map((format) => ({
    ...format,
    range: { ...format.range, to: { ...format.range.to, row: 8 } },
  })),
};

/** One change of every kind, and some of several steps. */
export const CHANGES: readonly (readonly [string, WorkbookChange])[] = [
  [
    "adding sheets",
    changeOf(
      { kind: "add-sheet", sheet: { ...PLAN_SHEET, name: "Thêm" }, after: PLAN },
      { kind: "add-sheet", sheet: { ...LEDGER_SHEET, name: "Nữa" }, after: null }
    ),
  ],
  ["rewriting a sheet as another one", changeOf({ kind: "rewrite-sheet", sheet: SHORTER })],
  ["rewriting a sheet that has grown", changeOf({ kind: "rewrite-sheet", sheet: GROWN })],
  ["inserting rows", changeOf(INSERTED)],
  [
    "inserting rows twice and filling them",
    changeOf(
      INSERTED,
      {
        kind: "edit-cells",
        sheet: PLAN,
        cells: [
          { row: 6, column: 1, value: "- Việc mới" },
          { row: 9, column: 1, value: "việc cũ, lời mới" },
          { row: 20, column: 2, value: "dưới bảng" },
        ],
      },
      { ...INSERTED, before: 4, count: 1, like: 4 },
      { kind: "edit-cells", sheet: PLAN, cells: [{ row: 4, column: 1, value: "+ đầu" }] }
    ),
  ],
  [
    "editing cells",
    changeOf({
      kind: "edit-cells",
      sheet: PLAN,
      cells: [
        { row: 4, column: 1, value: "khác" },
        { row: 4, column: 3, value: null },
        { row: 8, column: 3, value: 1 },
        { row: 5, column: 4, value: "x", style: { font: { bold: true }, fill: "FFFF00" } },
      ],
      merges: [range(10, 1, 10, 3)],
      rowHeights: { 5: 60, 12: 20 },
      columnWidths: { 2: 25 },
    }),
  ],
  [
    "moving a list",
    changeOf({
      kind: "set-list",
      sheet: PLAN,
      list: { range: range(6, 4, 9, 4), source: "'Danh mục'!$A$5:$A$6", strict: false },
      before: range(4, 4, 7, 4),
    }),
  ],
  [
    "all at once",
    changeOf(
      { kind: "add-sheet", sheet: { ...LISTS_SHEET, name: "Thêm" }, after: PLAN },
      INSERTED,
      {
        kind: "edit-cells",
        sheet: PLAN,
        cells: [{ row: 6, column: 3, value: 5, formula: "Thêm!A7" }],
      },
      { kind: "rewrite-sheet", sheet: { ...SHORTER, name: LEDGER_SHEET.name } }
    ),
  ],
];

import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import type { CellRange } from "../../src/sheets/model/cell-range";
import type { CellDescription, SheetDescription } from "../../src/sheets/model/sheet-description";
import { plainSheet } from "../hosts/xlsx/plain-sheet";

export const PLAN = "Kế hoạch";
export const LISTS = "Danh mục";
export const LEDGER = "Sổ kinh phí";

export function range(top: number, left: number, bottom: number, right: number): CellRange {
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

const thin = { style: "thin", color: "000000" } as const;
const frame = { top: thin, right: thin, bottom: thin, left: thin };
const body = { wrap: true, vertical: "top", borders: frame } as const;
const heading = { ...body, font: { bold: true }, horizontal: "center", fill: "ECF3FC" } as const;
const title = { ...heading, font: { bold: true, size: 14 } } as const;
const money = { ...body, numberFormat: "#,##0", horizontal: "right" } as const;

export const LISTS_SHEET: SheetDescription = plainSheet(
  ["Đạt, có minh chứng", "Chưa đạt, cần bổ sung", "1.10"].map((value, n) => ({
    row: n + 5,
    column: 1,
    value,
  })),
  { name: LISTS, columnWidths: [30], tabColor: "5F6B6E", hidden: true }
);

function bodyRow(row: number, task: string, amount: number): CellDescription[] {
  const date = { date: "2026-09-15" as CalendarDate };
  return [
    { row, column: 1, value: task, style: body },
    { row, column: 2, value: date, style: { ...body, numberFormat: "dd/mm/yyyy" } },
    { row, column: 3, value: amount, style: money },
    { row, column: 4, value: "1.10", style: body },
  ];
}

/** A small table with everything that our sheets use: heading in row 3, body in 4 to 7, sum in 8. */
export const PLAN_SHEET: SheetDescription = plainSheet(
  [
    { row: 1, column: 1, value: "KẾ HOẠCH", style: title },
    ...[2, 3, 4].map((column) => ({ row: 1, column, value: null, style: title })),
    ...["Công việc", "Thời gian", "Kinh phí", "Tiêu chí"].map((value, n) => ({
      row: 3,
      column: n + 1,
      value,
      style: heading,
    })),
    ...bodyRow(4, "- Tập huấn giáo viên", 5_000_000),
    ...bodyRow(5, "- Mua sắm thiết bị", 12_500_000),
    ...bodyRow(6, "- Dự giờ, góp ý", 0),
    ...bodyRow(7, "- Sửa chữa phòng học", 250_000_000),
    { row: 8, column: 1, value: "Cộng", style: heading },
    { row: 8, column: 3, value: 267_500_000, formula: "SUM(C4:C7)", style: money },
  ],
  {
    columnWidths: [30, 12, 16, 20],
    rowHeights: { 1: 24, 3: 30, 4: 33, 5: 33.75 },
    merges: [range(1, 1, 1, 4)],
    validations: [
      {
        range: range(4, 4, 7, 4),
        source: "'Danh mục'!$A$5:$A$7",
        strict: true,
        errorTitle: "Danh mục",
        error: "Chọn trong danh sách, không gõ tay.",
      },
    ],
    conditionalFormats: [
      {
        kind: "expression",
        range: range(4, 1, 7, 4),
        formula: "$C4=0",
        style: { font: { italic: true, color: "B3261E" }, fill: "FDECEA" },
      },
      { kind: "data-bar", range: range(4, 3, 7, 3), color: "6F979F" },
    ],
    pageSetup: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 },
      printArea: range(1, 1, 8, 4),
      titleRows: [3, 3],
      breaksAfter: [5],
      header: "&C&P",
      firstHeader: "",
      footer: "&RTrang &P/&N",
    },
    freeze: { rows: 3, columns: 1 },
    autoFilter: range(3, 1, 7, 4),
    tabColor: "234984",
  }
);

/** Looks that our own sheets do not have, but those of others may. */
const lines = {
  top: { style: "thick", color: "234984" },
  right: { style: "dashed", color: "5F6B6E" },
  bottom: { style: "double", color: "000000" },
  left: { style: "dotted", color: "B3261E" },
} as const;
const marked = {
  font: { underline: true, strike: true },
  horizontal: "justify",
  borders: lines,
} as const;

/** Small, with what others put into their sheets. */
export const LEDGER_SHEET: SheetDescription = plainSheet(
  [
    { row: 1, column: 1, value: 267_500_000, formula: "'Kế hoạch'!$C$8", style: money },
    { row: 2, column: 1, value: 4, formula: "COUNTIF('Kế hoạch'!$A$4:$A$7,\"- *\")" },
    { row: 5, column: 4, value: "đã huỷ", style: marked },
  ],
  {
    name: LEDGER,
    columnWidths: [18, 12, 10],
    validations: [{ range: range(2, 3, 2, 3), source: '"Có,Không"', strict: false }],
    conditionalFormats: [
      {
        kind: "expression",
        range: range(5, 4, 5, 4),
        formula: "$A$1=0",
        style: {
          font: { underline: true, strike: true },
          borders: { top: { style: "dotted", color: "5F6B6E" } },
        },
      },
    ],
    gridlines: true,
    hiddenRows: [3, 4],
    hiddenColumns: [2],
  }
);

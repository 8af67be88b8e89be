import { LEDGER_COLUMNS } from "../../../src/sheets/ledger/ledger-columns";
import type { LedgerColumnKey } from "../../../src/sheets/ledger/ledger-columns";
import { isLedger, readLedger } from "../../../src/sheets/ledger/read-ledger";
import type { SourceCell, SourceRow } from "../../../src/sheets/model/source-row";
import { ledgerLine } from "./school-plan";

type Typed = Partial<Record<LedgerColumnKey, string | number>>;

function cells(values: readonly (string | number)[]): SourceCell[] {
  return values.map((value, index) => ({
    column: index + 1,
    span: 1,
    text: String(value),
    merged: false,
    ...(typeof value === "number" ? { number: value } : {}),
  }));
}

function sheetRow(row: number, values: readonly (string | number)[]): SourceRow {
  return { sheet: "Sổ kinh phí", row, kind: "cells", cells: cells(values) };
}

const headings = LEDGER_COLUMNS.map(({ heading }) => heading);
const typedRow = (row: number, typed: Typed) =>
  sheetRow(
    row,
    LEDGER_COLUMNS.map(({ key }) => typed[key] ?? "")
  );

const read = (typed: Typed) => readLedger([sheetRow(8, headings), typedRow(9, typed)]);

describe("readLedger", () => {
  it.each<[string, Typed, object]>([
    ["a year typed as text", { row: "D01", year: "2026" }, { budgetYear: 2026 }],
    ["an unassigned year", { row: "D01", year: "Chưa phân năm" }, { budgetYear: null }],
    ["an unknown source", { row: "D01", source: "Chưa rõ nguồn" }, { source: null }],
    [
      "a source in other letters",
      { row: "D01", source: "TÀI TRỢ,  XÃ HỘI HOÁ" },
      { source: "tai-tro" },
    ],
    ["a state in other letters", { row: "D01", state: "có số tiền" }, { state: "amount" }],
    ["a state of the user's own", { row: "D01", state: "Chờ duyệt" }, { state: "other" }],
    ["no state", { row: "D01", planned: 5_000_000 }, { state: "blank", planned: 5_000_000 }],
    ["an amount typed as text", { row: "D01", planned: "5 triệu" }, { planned: 5_000_000 }],
    [
      "words that are no certain amount",
      { row: "D01", planned: "5 hay 6 triệu" },
      { planned: null },
    ],
    [
      "a source in the accountant's words",
      { row: "D01", source: "NSNN tự chủ" },
      { source: "nsnn-tu-chu" },
    ],
    ["a budget item typed as number", { row: "D01", budgetItem: 6956 }, { budgetItem: "6956" }],
    [
      "an amount without an id",
      { planned: 700_000, state: "Có số tiền" },
      { row: "", planned: 700_000 },
    ],
    ["zero, which is a figure", { row: "D01", planned: 0 }, { planned: 0 }],
  ])("reads %s", (_what, typed, expected) => {
    expect(read(typed)).toEqual([expect.objectContaining(expected)]);
  });

  it("passes over rows that only formulas fill", () => {
    expect(read({ check: "Khớp", remaining: 5, task: "Họp" })).toEqual([]);
  });

  it("follows columns that were moved and lives without those that were removed", () => {
    const rows = [
      sheetRow(3, ["Trạng thái tiền", "DỰ TOÁN", "Mã dòng", "Nguồn kinh phí"]),
      sheetRow(4, ["Có số tiền", 1_500_000, "D04", "Học phí"]),
    ];
    expect(readLedger(rows)).toEqual([
      ledgerLine("D04", { source: "hoc-phi", planned: 1_500_000, state: "amount" }),
    ]);
  });

  it("knows a ledger by its headings", () => {
    expect(isLedger([sheetRow(8, headings)])).toBe(true);
    expect(isLedger([sheetRow(8, ["Mã dòng", "Tiêu chí", "Dự toán"])])).toBe(false);
    expect(readLedger([sheetRow(1, ["D01", 5])])).toEqual([]);
  });
});

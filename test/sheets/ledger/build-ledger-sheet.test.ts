import type { Plan } from "../../../src/domain/plan/plan";
import { buildLedgerSheet } from "../../../src/sheets/ledger/build-ledger-sheet";
import { cellName } from "../../../src/sheets/model/cell-address";
import { LIST_RANGES } from "../../../src/sheets/lists/list-ranges";
import { SCHOOL_PLAN, ledgerLine } from "./school-plan";
import { standInPlanSheet } from "./stand-in-plan-sheet";

function built(plan: Plan) {
  const sheet = buildLedgerSheet(plan, standInPlanSheet(plan).references);
  const cells = new Map(sheet.cells.map((cell) => [cellName(cell), cell]));
  return { sheet, value: (name: string) => cells.get(name)?.value, cells };
}

const withLedger = (...ledger: Plan["ledger"][number][]): Plan => ({ ...SCHOOL_PLAN, ledger });

describe("buildLedgerSheet", () => {
  it("totals certain amounts only, and says what it leaves out", () => {
    const { value } = built(SCHOOL_PLAN);
    expect(value("G5")).toBe(44_500_001);
    expect(value("H5")).toBe(22_420_000);
    expect(value("I5")).toBe(22_080_001);
    expect(value("J5")).toBe("Mọi dòng khớp với kế hoạch  ·  Không có số tiền: 4 dòng");
  });

  it.each([
    [
      "the plan's words were edited",
      ledgerLine("D02", { planned: 1, words: "8 triệu" }),
      "Chữ đã sửa",
    ],
    ["the row is gone", ledgerLine("D77", { planned: 1 }), "Không còn trong KH"],
    [
      "the words differ in case only",
      ledgerLine("D04", { state: "none", words: "KHÔNG PHÁT SINH" }),
      "Khớp",
    ],
    ["an amount has another state", ledgerLine("D07", { planned: 1, state: "range" }), "Xem lại"],
    ["an amount is missing", ledgerLine("D07", { state: "amount" }), "Xem lại"],
    ["all is well", ledgerLine("D07", { state: "blank" }), "Khớp"],
  ])("marks a line when %s", (_why, line, check) => {
    const { value } = built(withLedger(line));
    expect(value("M9")).toBe(check);
  });

  it("counts stale lines in its sentence", () => {
    const { value } = built(withLedger(ledgerLine("D77", { planned: 1 }), ledgerLine("D07")));
    expect(value("J5")).toBe("Số dòng lệch với kế hoạch: 2  ·  Không có số tiền: 0 dòng");
  });

  it("leaves an unassigned source, year and quarter blank where nothing is to be paid", () => {
    const { value } = built(withLedger(ledgerLine("D04", { state: "none" }), ledgerLine("D08")));
    expect(["D9", "E9", "F9"].map(value)).toEqual([null, null, null]);
    expect(["D10", "E10", "F10"].map(value)).toEqual([
      "Chưa rõ nguồn",
      "Chưa phân năm",
      "Chưa phân quý",
    ]);
  });

  it("keeps 40 rows ready, with formulas and drop-downs from the lists", () => {
    const { sheet, cells } = built(withLedger(ledgerLine("D01")));
    expect(cells.get("M49")?.formula).toContain("A49");
    expect(cells.get("M50")).toBeUndefined();
    expect(sheet.validations.map(({ source }) => source)).toEqual(
      expect.arrayContaining([LIST_RANGES.sources, LIST_RANGES.states, LIST_RANGES.quarters])
    );
    expect(sheet.validations.map(({ range }) => range.to.row)).toEqual([49, 49, 49, 49, 49, 49]);
  });

  it("bounds its totals far below the last line of a long ledger", () => {
    const { cells } = built(withLedger(...Array.from({ length: 400 }, () => ledgerLine("D01"))));
    expect(cells.get("G5")?.formula).toContain("$G$9:$G$488");
  });

  it.each([
    ["D02", "Tổ trưởng chuyên môn"],
    ["D03", ""],
    ["D77", ""],
    ["", ""],
  ])("says beside the print who answers for %j", (id, lead) => {
    const nobody = { start: null, end: null, lead: null, status: null };
    const rows = SCHOOL_PLAN.rows.map((row) =>
      row.id === "D03" ? { ...row, tracking: nobody } : row
    );
    const { value } = built({ ...SCHOOL_PLAN, rows, ledger: [ledgerLine(id)] });
    expect(value("U8")).toBe("Phụ trách trong KH");
    expect(value("U9")).toBe(lead);
  });

  it("shortens a long task", () => {
    const { value } = built(SCHOOL_PLAN);
    expect(value("C15")).toHaveLength(101);
    expect(value("C15")).toMatch(/…$/);
  });
});

import type { Plan } from "../../../src/domain/plan/plan";
import { planTotals } from "../../../src/domain/rollup/plan-totals";
import { buildLedgerSheet } from "../../../src/sheets/ledger/build-ledger-sheet";
import { SOURCE_LABELS } from "../../../src/sheets/ledger/ledger-labels";
import { buildSummarySheet } from "../../../src/sheets/summaries/build-summary-sheet";
import { rewriteSheet } from "../../../src/sheets/model/rewrite-sheet";
import type {
  CellDescription,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";
import { SCHOOL_PLAN, ledgerLine, planRow } from "../ledger/school-plan";
import { standInPlanSheet } from "../ledger/stand-in-plan-sheet";

type Label = string | number;

/** Values of the sheet by the label in column A, below the title that begins with `table`. */
function built(plan: Plan) {
  const { cells } = buildSummarySheet(plan, standInPlanSheet(plan).references);
  const titled = (table: string) =>
    cells.find(({ value }) => typeof value === "string" && value.startsWith(table))?.row ?? 0;
  const row = (table: string, label: Label) =>
    cells.find((cell) => cell.column === 1 && cell.row > titled(table) && cell.value === label)
      ?.row;
  const at = (row: number | undefined, column: number): CellDescription | undefined =>
    cells.find((cell) => cell.row === row && cell.column === column);
  return {
    value: (table: string, label: Label, column: number) => at(row(table, label), column)?.value,
    top: (column: number) => at(5, column)?.value,
    labels: (table: string) =>
      cells
        .filter((cell) => cell.column === 1 && cell.row > titled(table))
        .map(({ value }) => (typeof value === "string" ? value : "")),
  };
}

const TOTAL = 7;

describe("the summary's results", () => {
  const { value, top } = built(SCHOOL_PLAN);
  const totals = planTotals(SCHOOL_PLAN, new Map());

  it("tie out to the plan's totals", () => {
    expect(top(1)).toBe(totals.amount);
    expect(value("1.", "Cộng", TOTAL)).toBe(totals.amount);
    expect(value("2.", "Cộng", TOTAL)).toBe(totals.amount);
    expect(value("3.", "Cộng", 4)).toBe(totals.amount);
    expect(top(8)).toBe("KHỚP");
  });

  it("give every source its row", () => {
    for (const [source, label] of Object.entries(SOURCE_LABELS)) {
      const expected = totals.bySource[source as keyof typeof SOURCE_LABELS] ?? 0;
      expect([source, value("1.", label, TOTAL)]).toEqual([source, expected]);
    }
    expect(value("1.", "Chưa rõ nguồn", TOTAL)).toBe(totals.bySource.unknown);
  });

  it("give every budget year its row and what is unassigned another", () => {
    expect(value("2.", 2026, TOTAL)).toBe(totals.byBudgetYear["2026"]);
    expect(value("2.", 2026, 5)).toBe(21_500_000);
    expect(value("2.", 2027, 6)).toBe(8_000_000);
    expect(value("2.", "Chưa phân năm", TOTAL)).toBe(15_000_001);
  });

  it.each([
    ["Tiêu chuẩn 2. Phát triển đội ngũ", [1, 0, 7_500_000, 7_500_000, 0, "Chi đủ"]],
    ["2.2. Giáo viên", [1, 0, 7_500_000, 7_500_000, 0, "Chi đủ"]],
    ["Chưa rõ tiêu chí", [1, 0, 3_000_001, 0, 3_000_001, "Chưa chi"]],
    ["Cộng", [8, 4, 44_500_001, 22_420_000, 22_080_001, "Đang chi"]],
  ])("compare planned and actual money: %s", (label, expected) => {
    expect([2, 3, 4, 5, 6, TOTAL].map((column) => value("3.", label, column))).toEqual(expected);
  });

  it.each<[Label, readonly (number | string)[]]>([
    ["NSNN – tự chủ", [3, 21_500_000, 13_320_000, 8_180_000, "Đang chi"]],
    ["Tài trợ, xã hội hóa", [1, 8_000_000, 9_100_000, -1_100_000, "Vượt dự toán"]],
    ["Cộng theo nguồn", [6, 44_500_001, 22_420_000, 22_080_001, "Đang chi"]],
    [2026, [3, 21_500_000, 22_420_000, -920_000, "Vượt dự toán"]],
    ["Cộng theo năm", [6, 44_500_001, 22_420_000, 22_080_001, "Đang chi"]],
  ])("compare planned and actual money by source and by year: %s", (label, expected) => {
    expect([2, 4, 5, 6, TOTAL].map((column) => value("4.", label, column))).toEqual(expected);
  });

  it("hold every way of adding against the ledger, planned and actual", () => {
    const ways = [2, 3, 4, 5].map((column) => value("6.", "Dự toán", column));
    expect(ways).toEqual(Array(4).fill(totals.amount));
    expect([2, 3, 4, 5, 6].map((column) => value("6.", "Thực chi", column))).toEqual([
      ...Array<number>(4).fill(22_420_000),
      0,
    ]);
  });

  it("names and links the first line that is left out", () => {
    expect(value("5.", "Chưa xác định", 2)).toBe(1);
    expect(value("5.", "Chưa xác định", 3)).toBe(
      "D06 – Làm lại biển báo và vạch đi bộ trước cổng trường"
    );
    expect(value("5.", "Chưa xác định", 9)).toBe("dòng 16");
    expect(value("5.", "Khoảng tiền", 9)).toBe("");
  });

  it("counts the rows without a certain amount", () => {
    expect(top(6)).toBe("4 / 8");
  });
});

describe("the table by criterion", () => {
  it("keeps 1.1 and 1.10 apart", () => {
    const plan: Plan = {
      ...SCHOOL_PLAN,
      catalog: "TT17-2018-TH",
      rows: ["1.1", "1.10"].map((criterion, index) =>
        planRow({ id: `D0${index + 1}`, criterion, task: "Việc", resources: "" })
      ),
      ledger: [ledgerLine("D01", { planned: 5 }), ledgerLine("D02", { planned: 70 })],
    };
    const { labels, value } = built(plan);
    const [first, second] = ["1.1.", "1.10."].map((code) =>
      labels("3.").find((label) => label.startsWith(code))
    );
    expect(value("3.", first ?? "", 4)).toBe(5);
    expect(value("3.", second ?? "", 4)).toBe(70);
  });

  it("says when more was spent than planned", () => {
    const line = ledgerLine("D02", { planned: 5, actual: 6 });
    const { value } = built({ ...SCHOOL_PLAN, ledger: [line] });
    expect(value("3.", "2.2. Giáo viên", TOTAL)).toBe("Vượt dự toán");
  });
});

describe("the columns of amounts", () => {
  it.each([
    [9_999_999_999, 11],
    [216_000_000_000, 13],
  ])("are wide enough for %d", (planned, width) => {
    const plan = { ...SCHOOL_PLAN, ledger: [ledgerLine("D05", { planned })] };
    const { columnWidths } = buildSummarySheet(plan, standInPlanSheet(plan).references);
    expect(columnWidths[1]).toBeCloseTo(width, 0);
  });

  it.each([
    ["summary", buildSummarySheet, 1],
    ["ledger", buildLedgerSheet, 6],
  ] as const)(
    "grow with the amounts on a refreshed %s, and never shrink",
    (_what, build, column) => {
      const of = (planned: number) => {
        const plan = { ...SCHOOL_PLAN, ledger: [ledgerLine("D05", { planned })] };
        return build(plan, standInPlanSheet(plan).references);
      };
      const [small, large] = [of(5_000_000), of(216_000_000_000)];
      const widthOf = ({ columnWidths }: SheetDescription) => columnWidths[column] ?? 0;
      expect(widthOf(large)).toBeGreaterThan(widthOf(small));
      expect(widthOf(rewriteSheet(small, large))).toBe(widthOf(large));
      expect(widthOf(rewriteSheet(large, small))).toBe(widthOf(large));
    }
  );
});

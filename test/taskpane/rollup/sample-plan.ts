import type { ShownPlan, ShownRow } from "../../../src/app/session/session-state";

/** A row of the sample plan; its number is its place. */
export function sampleRow(
  number: number,
  criterion: string,
  change: Partial<ShownRow> = {}
): ShownRow {
  return {
    id: `D${String(number).padStart(2, "0")}`,
    number,
    title: `Việc số ${number}`,
    standard: Number(criterion.split(".")[0]),
    criterion,
    moneyKind: "amount",
    moneyWords: "10 triệu đồng",
    cell: `A${20 + number}`,
    done: false,
    ...change,
  };
}

/** Seven rows over six criteria of the 2026 catalogue for schools. */
export const SAMPLE_PLAN: ShownPlan = {
  sheet: "Kế hoạch 2026-2027",
  form: "tt57-2026-bieu2",
  catalog: "TT57-2026-II-PT",
  school: "Trường Tiểu học Suối Ngọc",
  schoolType: "tieu_hoc",
  schoolYear: "2026-2027",
  number: null,
  issued: null,
  rows: [
    sampleRow(1, "1.3"),
    sampleRow(2, "2.2", { done: true }),
    sampleRow(3, "3.1"),
    sampleRow(4, "3.5", { moneyKind: "none", moneyWords: "Không" }),
    sampleRow(5, "4.1"),
    sampleRow(6, "4.1", { moneyKind: "ambiguous", moneyWords: "216,000 triệu" }),
    sampleRow(7, "4.2", { moneyKind: "in-kind", moneyWords: "30 ngày công" }),
  ],
  totals: {
    amount: 99_500_000,
    bySource: { nsnn: 10_000_000, "nsnn-tu-chu": 66_000_000, "tai-tro": 23_500_000 },
    byBudgetYear: { "2026": 57_000_000, spansYears: 42_500_000 },
    rows: { amount: 4, range: 0, ambiguous: 1, none: 2, self: 0, undetermined: 0, blank: 0 },
  },
  amountInWords: "Chín mươi chín triệu năm trăm nghìn đồng",
  rowsSpanningYears: 4,
  totalsAgree: true,
  findings: [],
  waived: [],
  byStandard: [],
  unassigned: [],
  ledgerIssues: [],
  hasSummaries: true,
};

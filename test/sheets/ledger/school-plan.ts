import fc from "fast-check";
import { FUNDING_SOURCES } from "../../../src/domain/money/funding-source";
import { budgetSpan } from "../../../src/domain/plan/budget-span";
import { basisOf } from "../../../src/domain/plan/ledger-basis";
import type { LedgerAgreement, LedgerLine } from "../../../src/domain/plan/ledger-line";
import type { Plan } from "../../../src/domain/plan/plan";
import type { PlanRow, RowField, RowTracking } from "../../../src/domain/plan/plan-row";
import { ROW_FIELDS } from "../../../src/domain/plan/plan-row";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";

const day = (iso: string) => iso as CalendarDate;

type GivenRow = {
  readonly id: string;
  readonly criterion: string | null;
  readonly task: string;
  readonly resources: string;
  readonly tracking?: Partial<RowTracking>;
};

export function planRow({ id, criterion, task, resources, tracking }: GivenRow): PlanRow {
  const words = Object.fromEntries(ROW_FIELDS.map((field) => [field, null]));
  return {
    id,
    standard: criterion ? Number(criterion.split(".")[0]) : null,
    criterion,
    criterionWords: null,
    words: { ...words, task, resources } as Record<RowField, string | null>,
    tracking: { start: null, end: null, lead: null, status: null, ...tracking },
    extras: [],
  };
}

export function ledgerLine(row: string, more: Partial<LedgerLine> = {}): LedgerLine {
  return {
    row,
    source: null,
    budgetYear: null,
    quarter: null,
    planned: null,
    actual: null,
    budgetItem: "",
    state: "amount",
    words: "",
    note: "",
    agreed: null,
    ...more,
  };
}

const ROWS: readonly GivenRow[] = [
  {
    id: "D01",
    criterion: "1.3",
    task: "Đưa hồ sơ quản lý của nhà trường lên phần mềm dùng chung",
    resources: "14 triệu đồng, ngân sách chi thường xuyên",
    tracking: {
      start: day("2026-10-01"),
      end: day("2027-03-31"),
      lead: "Phó Hiệu trưởng",
      status: "Đang thực hiện",
    },
  },
  {
    id: "D02",
    criterion: "2.2",
    task: "Tập huấn thiết kế bài dạy cho giáo viên",
    resources: "7.500.000 đồng, nguồn tự chủ",
    tracking: {
      start: day("2026-09-07"),
      end: day("2026-10-30"),
      lead: "Tổ trưởng chuyên môn",
      status: "Hoàn thành",
    },
  },
  {
    id: "D03",
    criterion: "3.2",
    task: "- Lập góc đọc ở từng lớp\n- Tổ chức ngày hội sách",
    resources: "20 triệu đồng: ngân sách 12 triệu, tài trợ 8 triệu",
    tracking: {
      start: day("2026-11-15"),
      end: day("2026-12-31"),
      lead: "Giáo viên thư viện",
      status: "Đang thực hiện",
    },
  },
  {
    id: "D04",
    criterion: "3.4",
    task: "Rà soát danh sách học sinh cần hỗ trợ riêng",
    resources: "Không phát sinh",
    tracking: {
      start: day("2027-02-15"),
      end: day("2027-05-31"),
      lead: "Giáo viên chủ nhiệm",
      status: null,
    },
  },
  {
    id: "D05",
    criterion: "4.1",
    task:
      "Thay mái che sân sau, sửa hệ thống thoát nước quanh dãy nhà hai tầng, lát lại lối đi và làm " +
      "rãnh thu nước mưa dẫn ra hồ điều hòa của xã",
    resources: "216,000 triệu",
    tracking: {
      start: day("2026-12-01"),
      end: day("2027-01-25"),
      lead: "Kế toán",
      status: "Chưa hoàn thành",
    },
  },
  {
    id: "D06",
    criterion: "4.2",
    task: "Làm lại biển báo và vạch đi bộ trước cổng trường",
    resources: "Tuỳ tình hình thực tế",
    tracking: { lead: "Tổng phụ trách Đội" },
  },
  {
    id: "D07",
    criterion: "4.3",
    task: "Họp cha mẹ học sinh theo chuyên đề mỗi quý",
    resources: "",
    tracking: { start: day("2026-09-01"), end: day("2027-05-25"), lead: "Hiệu trưởng" },
  },
  {
    id: "D08",
    criterion: null,
    task: "Khen thưởng học sinh tiến bộ",
    resources: "3 triệu đồng của Ban đại diện cha mẹ học sinh",
    tracking: { start: day("2027-05-10"), end: day("2027-05-31"), lead: "Hiệu trưởng" },
  },
];

const words = (id: string) => ROWS.find((row) => row.id === id)?.resources ?? "";

const LINES: readonly LedgerLine[] = [
  ledgerLine("D01", {
    source: "nsnn-tu-chu",
    budgetYear: 2026,
    quarter: 4,
    planned: 6_000_000,
    actual: 5_820_000,
    budgetItem: "6956",
    words: words("D01"),
    note: "Chia theo số tháng: 3/7",
  }),
  ledgerLine("D01", {
    source: "nsnn-tu-chu",
    budgetYear: 2027,
    planned: 8_000_000,
    budgetItem: "6956",
    words: words("D01"),
  }),
  ledgerLine("D02", {
    source: "nsnn-tu-chu",
    budgetYear: 2026,
    quarter: 4,
    planned: 7_500_000,
    actual: 7_500_000,
    budgetItem: "6652",
    words: words("D02"),
  }),
  ledgerLine("D03", { source: "nsnn", planned: 12_000_000, words: words("D03") }),
  ledgerLine("D03", {
    source: "tai-tro",
    budgetYear: 2026,
    quarter: 4,
    planned: 8_000_000,
    actual: 9_100_000,
    words: words("D03"),
    note: "Nhận bằng chuyển khoản",
  }),
  ledgerLine("D04", { state: "none", words: words("D04") }),
  ledgerLine("D05", { source: "dau-tu-cong", state: "ambiguous", words: words("D05") }),
  ledgerLine("D06", { state: "undetermined", words: words("D06") }),
  ledgerLine("D07", { state: "blank" }),
  ledgerLine("D08", { planned: 3_000_001, words: words("D08") }),
];

const PLAN_ROWS = ROWS.map(planRow);

/** Plan and ledger agree on every line as it stands. */
const LEDGER = LINES.map((line): LedgerLine => {
  const row = PLAN_ROWS.find(({ id }) => id === line.row);
  if (!row) throw new Error(`${line.row} is no row of the plan`);
  const basis = basisOf(row, "tt57-2026-bieu2", budgetSpan(row, undefined));
  return { ...line, agreed: { planned: line.planned, source: line.source, basis, seen: false } };
});

/** A fictitious plan on the 2026 form with money of every kind. */
export const SCHOOL_PLAN: Plan = {
  form: "tt57-2026-bieu2",
  catalog: "TT57-2026-II-PT",
  schoolYear: "2026-2027",
  header: {
    authority: "UBND XÃ ĐẠI HÒA",
    school: "TRƯỜNG TIỂU HỌC ĐỒNG CẠN",
    number: "31/KH-THĐC",
    nation: null,
    motto: null,
    place: "Đại Hòa",
    issued: day("2026-09-14"),
    titleLines: ["KẾ HOẠCH"],
  },
  preamble: [],
  sections: [],
  rows: PLAN_ROWS,
  moneyUnit: null,
  problems: [],
  checkpoints: [],
  closing: { recipients: [], signerTitle: ["HIỆU TRƯỞNG"], signerName: null },
  ledger: LEDGER,
};

/** What a sheet may remember of a line. */
export const anyAgreement: fc.Arbitrary<LedgerAgreement | null> = fc.option(
  fc.record({
    planned: fc.option(fc.nat({ max: 9_999_999_999 })),
    source: fc.option(fc.constantFrom(...FUNDING_SOURCES)),
    basis: fc.constantFrom("2026/4–2026/4|Tháng 10/2026|", "?–?|= cả năm|Không có"),
    seen: fc.boolean(),
  })
);

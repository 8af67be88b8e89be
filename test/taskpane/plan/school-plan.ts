import type {
  FindingGroup,
  SessionState,
  ShownFinding,
  ShownPlan,
  ShownRow,
} from "../../../src/app/session/session-state";
import type { MoneyKind } from "../../../src/domain/money/money-reading";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";

export function shownRow(
  number: number,
  moneyKind: MoneyKind = "amount",
  moneyWords = "12 triệu đồng"
): ShownRow {
  return {
    id: `D0${number}`,
    number,
    cell: `C${19 + number}`,
    title: `Việc ${number}`,
    standard: 4,
    criterion: `4.${number % 3}`,
    moneyKind,
    moneyWords,
    done: false,
  };
}

export function shownFinding(
  group: FindingGroup,
  rowNumber: number | null = null,
  key = `${group}-${rowNumber}`
): ShownFinding {
  return {
    key,
    group,
    code: "lead-missing",
    severity: group === "clarify" ? "warning" : group,
    certainty: "certain",
    at: { kind: "document" },
    params: {},
    sheet: "Kế hoạch",
    cell: "G20",
    message: "Chưa ghi người phụ trách.",
    rowNumber,
    rowTitle: null,
    basis: null,
    amounts: [],
  } as unknown as ShownFinding;
}

/** A school's plan with one row whose money is unclear and one without costs. */
export const SCHOOL_PLAN: ShownPlan = {
  sheet: "Kế hoạch 2026-2027",
  form: "tt57-2026-bieu2",
  catalog: "TT57-2026-II-PT",
  school: "Trường Tiểu học Lũng Hoa",
  schoolType: "tieu_hoc",
  schoolYear: "2026-2027",
  number: "12/KH-THLH",
  issued: "2026-09-18" as CalendarDate,
  rows: [shownRow(1), shownRow(2, "ambiguous", "216,000 triệu"), shownRow(3, "none", "Không")],
  totals: {
    amount: 12_000_000,
    bySource: { nsnn: 12_000_000 },
    byBudgetYear: { "2026": 12_000_000 },
    rows: { amount: 1, range: 0, ambiguous: 1, none: 1, self: 0, undetermined: 0, blank: 0 },
  },
  amountInWords: "Mười hai triệu đồng",
  rowsSpanningYears: 0,
  totalsAgree: true,
  findings: [
    shownFinding("error", 1),
    shownFinding("error", 3),
    shownFinding("clarify", 2),
    shownFinding("warning", 1),
    shownFinding("hint"),
  ],
  waived: [],
  byStandard: [],
  unassigned: [],
  ledgerIssues: [],
  hasSummaries: false,
};

export const WITH_PLAN = {
  workbook: { kind: "plan", plan: SCHOOL_PLAN },
  checkedAt: "9:42",
} satisfies Partial<SessionState>;

export const WITHOUT_PLAN = {
  workbook: { kind: "no-plan", sheets: ["Sheet1", "Danh sách lớp"], tables: [] },
} satisfies Partial<SessionState>;

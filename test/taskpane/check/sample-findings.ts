import type {
  SessionState,
  ShownFinding,
  ShownPlan,
  WaivedFinding,
} from "../../../src/app/session/session-state";

/** A warning on row 3 unless the test says otherwise. */
export function aFinding(change: Partial<ShownFinding> = {}): ShownFinding {
  return {
    key: "result-missing-2018/D03",
    code: "result-missing-2018",
    severity: "warning",
    certainty: "judgement",
    at: { part: "row", row: "D03", field: "indicator" },
    params: {},
    sheet: "Kế hoạch",
    cell: "I43",
    message: "Chưa ghi kết quả mong muốn.",
    group: "warning",
    rowNumber: 3,
    rowTitle: "Nâng cao năng lực đọc hiểu",
    basis: null,
    amounts: [],
    answers: [],
    ...change,
  };
}

export const MISSING_LEAD = aFinding({
  key: "lead-missing/D05",
  code: "lead-missing",
  severity: "error",
  certainty: "certain",
  group: "error",
  cell: "G45",
  message: "Chưa ghi người phụ trách; hãy điền.",
  rowNumber: 5,
  rowTitle: "Sửa chữa, thay thế máy tính phòng Tin học",
  basis: "Tiêu chí 1.4, Thông tư 57/2026/TT-BGDĐT",
});

export const UNTIDY = aFinding({
  key: "text-tidied/D03",
  code: "text-tidied",
  severity: "hint",
  certainty: "certain",
  group: "hint",
  cell: "F43",
  message: "Nên viết gọn “phiếu đọc (MC.3.2.1)” thành “phiếu đọc (MC.3.2.01)”.",
  fix: {
    at: { part: "row", row: "D03", field: "evidence" },
    before: "Bảng theo dõi tiến bộ; phiếu đọc (MC.3.2.1)",
    after: "Bảng theo dõi tiến bộ; phiếu đọc (MC.3.2.01)",
  },
});

export const TWO_AMOUNTS = aFinding({
  key: "money-ambiguous/D06",
  code: "money-ambiguous",
  certainty: "ambiguous",
  group: "clarify",
  cell: "H46",
  message: "Chưa rõ “216,000 triệu” là bao nhiêu tiền. Dòng này chưa được cộng.",
  rowNumber: 6,
  rowTitle: "Cải tạo khu vệ sinh học sinh dãy B",
  amounts: [216_000_000, 216_000_000_000],
});

export const WARNING = aFinding();

export const OF_DOCUMENT = aFinding({
  key: "issue-details-missing/plan",
  code: "issue-details-missing",
  certainty: "certain",
  at: { part: "plan" },
  cell: "A3",
  message: "Chưa ghi số và ngày ban hành.",
  rowNumber: null,
  rowTitle: null,
});

export const WAIVED: WaivedFinding = {
  ...aFinding({
    key: "period-outside-school-year/D02",
    code: "period-outside-school-year",
    cell: "F42",
    message: "Thời gian nằm ngoài năm học.",
    rowNumber: 2,
    rowTitle: "Bồi dưỡng năng lực số",
  }),
  reason: "Lớp bồi dưỡng do Sở tổ chức trong hè.",
  by: "Đặng Thị Hồng Vân",
};

export function aPlan(change: Partial<ShownPlan> = {}): ShownPlan {
  return {
    sheet: "Kế hoạch",
    form: "tt57-2026-bieu2",
    catalog: "TT57-2026-II-PT",
    school: "Trường Tiểu học Suối Ngọc",
    schoolType: null,
    schoolYear: "2026-2027",
    number: null,
    issued: null,
    rows: [],
    totals: {
      amount: 0,
      bySource: {},
      byBudgetYear: {},
      rows: { amount: 0, range: 0, ambiguous: 0, none: 0, self: 0, undetermined: 0, blank: 0 },
    },
    amountInWords: "Không đồng",
    rowsSpanningYears: 0,
    totalsAgree: true,
    findings: [MISSING_LEAD, TWO_AMOUNTS, WARNING, OF_DOCUMENT, UNTIDY],
    waived: [],
    byStandard: [],
    unassigned: [],
    ledgerIssues: [],
    hasSummaries: false,
    ...change,
  };
}

export function planState(change: Partial<ShownPlan> = {}): Partial<SessionState> {
  return { workbook: { kind: "plan", plan: aPlan(change) }, checkedAt: "9:42" };
}

export const OTHER_SERIES = aFinding({
  key: "criterion-of-other-series/D02",
  code: "criterion-of-other-series",
  severity: "error",
  certainty: "ambiguous",
  group: "clarify",
  rowNumber: 2,
  cell: "B42",
  message: "Bộ đang dùng không có tiêu chí 5.4.",
  answers: [
    {
      choice: { kind: "criterion", criterion: "3.4", similarity: "part" },
      title: "Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập",
    },
    {
      choice: { kind: "criterion", criterion: "4.3", similarity: "perhaps" },
      title: "Phối hợp với gia đình, cộng đồng và tổ chức liên quan",
    },
  ],
});

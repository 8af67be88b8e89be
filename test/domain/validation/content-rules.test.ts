import { checkPlan } from "../../../src/domain/validation/check-plan";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { RowSpec } from "../../support/plan-fixtures";
import { blankWords, makePlan } from "../../support/plan-fixtures";
import { found, foundInRow } from "./check";

describe("a row with nothing in it", () => {
  it.each(FORM_IDS)("of form %s has that one error and no other", (form) => {
    const findings = checkPlan(makePlan({ form, rows: [blankWords(form)] }));
    const grave = findings.filter(({ severity }) => severity !== "hint");
    expect(grave.map(({ code }) => code)).toEqual(["row-empty"]);
  });

  it("is only a spare line without a criterion", () => {
    const findings = checkPlan(
      makePlan({ rows: [{}, { ...blankWords("cv5932-9"), criterion: null }] })
    );
    expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it("is not empty with one word", () => {
    const rows = [{ ...blankWords("cv5932-9"), note: "x" }];
    expect(found("row-empty", { rows })).toEqual([]);
    expect(found("task-missing", { rows })).toHaveLength(1);
  });
});

describe.each([
  ["task-missing", "task"],
  ["lead-missing", "people"],
  ["deadline-missing", "time"],
] as const)("%s", (code, field) => {
  it.each(FORM_IDS)("asks for a blank cell of form %s", (form) => {
    expect(found(code, { form, rows: [{ [field]: " " }] })).toHaveLength(1);
  });
  it("asks for nothing where the words stand or the column is gone", () => {
    expect(foundInRow(code, {})).toBe(false);
    expect(foundInRow(code, { [field]: null })).toBe(false);
  });
});

describe("the expected result", () => {
  const none = { target: "", indicator: "", evidence: "" };
  it.each<[string, RowSpec, number]>([
    ["nothing at all", none, 1],
    ["an indicator", { ...none, indicator: "14/14 hồ sơ" }, 0],
    ["a product", { ...none, evidence: "Biên bản" }, 0],
  ])("of 2026: %s", (_, row, count) => {
    expect(found("result-missing", { form: "tt57-2026-bieu2", rows: [row] })).toHaveLength(count);
  });

  it("of 2018 is only a warning, in the column the form has", () => {
    expect(found("result-missing", { rows: [{ target: "" }] })).toEqual([]);
    expect(found("result-missing-2018", { rows: [{ target: "" }] })[0]).toMatchObject({
      severity: "warning",
      params: { field: "target" },
    });
    const rows = [{ evidence: "" }];
    expect(found("result-missing-2018", { form: "quang-ninh-10", rows })[0]?.params).toEqual({
      field: "evidence",
    });
  });
});

describe("cells that others fill in", () => {
  it.each([
    ["status-blank", "tt57-2026-bieu2", "status", "Hoàn thành"],
    ["support-blank", "cv5932-9", "conditions", "Không có"],
  ] as const)("%s", (code, form, field, words) => {
    expect(found(code, { form, rows: [{ [field]: words }, { [field]: "" }] })).toHaveLength(1);
    expect(found(code, { form, rows: [{ [field]: "" }, { [field]: "" }] })).toEqual([]);
  });

  it("counts the status of the tracking block", () => {
    const rows = [{ status: "Hoàn thành" }, { status: "", tracking: { status: "Hoàn thành" } }];
    expect(found("status-blank", { form: "tt57-2026-bieu2", rows })).toEqual([]);
  });
});

describe.each<
  ["target-states-weakness" | "support-in-kind" | "owner-alias", string, [string, boolean][]]
>([
  [
    "target-states-weakness",
    "target",
    [
      ["Tổ chức Đội chưa có mô hình mới", true],
      ["Các bộ phận còn báo cáo chậm", true],
      ["Thư viện có góc đọc cho mọi lớp", false],
      ["Không để xảy ra bạo lực học đường", false],
      ["Giảm số học sinh chưa hoàn thành chương trình", false],
    ],
  ],
  [
    "support-in-kind",
    "conditions",
    [
      ["Giáo viên và trẻ cùng làm", true],
      ["30 ngày công của phụ huynh", true],
      ["Không có", false],
    ],
  ],
  [
    "owner-alias",
    "people",
    [
      ["BGH, GV", true],
      ["Ban giám hiệu", true],
      ["Hiệu trưởng", false],
    ],
  ],
])("%s", (code, field, cases) => {
  it.each(cases)("%s", (words, expected) => {
    expect(foundInRow(code, { [field]: words })).toBe(expected);
  });
});

it("names the management's alias once, with how often it stands", () => {
  const rows = [{ people: "BGH" }, { people: "Kế toán" }, { people: "BGH, GV" }];
  expect(found("owner-alias", { rows }).map(({ params }) => params)).toEqual([
    { words: "BGH", count: 2 },
  ]);
});

describe("a weakness that is an action", () => {
  it.each([
    ["Động viên, khuyến khích học sinh đọc sách", true],
    ["Tổ chức tuyên truyền đôi khi chưa kịp thời", false],
    ["Sĩ số học sinh vượt quy định", false],
  ])("%s", (weakness, expected) => {
    const findings = found("weakness-states-action", {
      form: "quang-ninh-10",
      rows: [{ weakness }],
    });
    expect(findings.length > 0).toBe(expected);
  });
});

describe("text that is tidied", () => {
  it.each<[RowSpec, string | undefined]>([
    [{ people: "Hiệu trưởng," }, "Hiệu trưởng"],
    [{ time: "Tháng 10/2023 đến tháng 5/2024." }, "Tháng 10/2023 đến tháng 5/2024"],
    [{ time: "Tháng 10/2023 đến Tháng 5/2024" }, "Tháng 10/2023 đến tháng 5/2024"],
    [{ time: "- Tháng 9/2023" }, "Tháng 9/2023"],
    [{ time: "- Học kỳ I\n- Học kỳ II" }, undefined],
    [{ people: "Hiệu trưởng, kế toán" }, undefined],
    [{ task: "Lập kế hoạch." }, undefined],
  ])("%j", (row, after) => {
    const [finding] = found("text-tidied", { rows: [row] });
    expect(finding?.fix?.after).toBe(after);
    if (finding) expect(Object.values(row)).toContain(finding.fix?.before);
  });
});

describe("text like a formula", () => {
  it.each(["=SUM(A1)", "+ Rà soát", "- Rà soát", "@nhóm"])("%s", (task) => {
    expect(foundInRow("text-like-formula", { task })).toBe(true);
  });
  it("is said once, with the number of cells", () => {
    const rows = [{ task: "- Rà soát" }, { task: "Rà soát" }, { task: "- Họp", people: "- GV" }];
    expect(found("text-like-formula", { rows }).map(({ params }) => params)).toEqual([
      { count: 3, words: "- Rà soát" },
    ]);
  });
  it("is no hint for ordinary text", () => {
    expect(foundInRow("text-like-formula", {})).toBe(false);
  });
});

describe("two items on one line", () => {
  it.each([
    ["- Chi bộ. - Hiệu trưởng phối hợp công đoàn", "- Chi bộ.\n- Hiệu trưởng phối hợp công đoàn"],
    ["- Chi bộ;\n- Hiệu trưởng", undefined],
    ["Khối phòng hành chính - quản trị", undefined],
    ["- Khối phòng hành chính - quản trị", undefined],
  ])("%s", (people, after) => {
    expect(found("inline-bullets", { rows: [{ people }] })[0]?.fix?.after).toBe(after);
  });
});

describe("what each annex of 2026 asks of the resources", () => {
  const rows = [{ resources: " " }];
  it.each([
    ["TT57-2026-I-MN", "resources-advised", "hint"],
    ["TT57-2026-II-PT", "resources-missing", "warning"],
    ["TT57-2026-III-GDTX", "resources-advised", "hint"],
  ] as const)("%s: %s", (catalog, code, severity) => {
    const findings = checkPlan(makePlan({ form: "tt57-2026-bieu2", catalog, rows }));
    const about = findings.filter((finding) => /^resources-/.test(finding.code));
    expect(about.map((finding) => [finding.code, finding.severity])).toEqual([[code, severity]]);
  });

  it.each(["Không tốn kinh phí", "Giáo viên tin học"])("is content with «%s»", (resources) => {
    const spec = { form: "tt57-2026-bieu2", rows: [{ resources }] } as const;
    expect(found("resources-missing", spec)).toEqual([]);
  });

  it("asks nothing where the form has no such column", () => {
    expect(foundInRow("resources-missing", {})).toBe(false);
  });
});

describe("the expected evidence", () => {
  const form = "tt57-2026-bieu2";
  it.each<[string, RowSpec, number]>([
    ["blank", { evidence: "" }, 1],
    ["there", {}, 0],
    ["blank like every other result", { evidence: "", target: "", indicator: "" }, 0],
  ])("%s", (_, row, count) => {
    expect(found("evidence-missing", { form, rows: [row] })).toHaveLength(count);
  });
  it("is not asked for on the forms of 2018", () => {
    const rows = [{ evidence: "" }];
    expect(found("evidence-missing", { form: "quang-ninh-10", rows })).toEqual([]);
  });
});

describe("several people in one cell", () => {
  it.each<[string, readonly string[]]>([
    ["Hiệu trưởng; Kế toán", ["Hiệu trưởng", "Kế toán"]],
    ["- Hiệu trưởng\n- Nhân viên thư viện", ["Hiệu trưởng", "Nhân viên thư viện"]],
    ["Hiệu trưởng - Tổ trưởng chuyên môn", ["Hiệu trưởng", "Tổ trưởng chuyên môn"]],
    ["Hiệu trưởng, Hiệu trưởng.", []],
    ["Ban đại diện cha mẹ học sinh và giáo viên", ["Ban đại diện cha mẹ học sinh", "giáo viên"]],
    ["Hiệu trưởng và kế toán", ["Hiệu trưởng", "kế toán"]],
    ["Tổ Văn và Sử", []],
    ["Nhân viên thư viện và thiết bị", []],
    ["Tổ trưởng chuyên môn khối 1, 2, 3, 4, 5", []],
    [
      "Giáo viên chủ nhiệm lớp 2, lớp 3; nhân viên thư viện",
      ["Giáo viên chủ nhiệm lớp 2, lớp 3", "nhân viên thư viện"],
    ],
    ["Hiệu trưởng, tổ 1, tổ 2", ["Hiệu trưởng", "tổ 1, tổ 2"]],
    ["Hiệu trưởng chủ trì, kế toán phối hợp", []],
    ["Hiệu trưởng (chủ trì), kế toán (phối hợp)", []],
    ["Hiệu trưởng: chủ trì; kế toán: phối hợp", []],
    ["Giáo viên (Toán, Văn); Kế toán", ["Giáo viên (Toán, Văn)", "Kế toán"]],
    ["Nguyễn Thị Lan - Hiệu trưởng", []],
    ["Hiệu trưởng - Nguyễn Thị Lan", []],
    ["Bà Nguyễn Thị A, Hiệu trưởng", []],
    ["Bà Nguyễn Thị A, Hiệu trưởng, kế toán", ["Bà Nguyễn Thị A, Hiệu trưởng", "kế toán"]],
    ["Nguyễn Thị Lan, Trần Văn Bình", ["Nguyễn Thị Lan", "Trần Văn Bình"]],
    ["Phó hiệu\ntrưởng", []],
    ["Phó\nhiệu trưởng", []],
    ["Hiệu trưởng\nkế toán", ["Hiệu trưởng", "kế toán"]],
    ["Đ/c Nguyễn Thị Lan", []],
    ["Đ/c Hùng – HT", []],
    ["GVCN lớp 1, 2 giáo viên tiếng Anh", ["GVCN lớp 1", "2 giáo viên tiếng Anh"]],
    ["GVCN/GVBM", ["GVCN", "GVBM"]],
    ["Hiệu trưởng phối hợp với Công đoàn", ["Hiệu trưởng", "Công đoàn"]],
    ["Chủ trì: Hiệu trưởng; phối hợp: Kế toán", []],
    ["Phó Hiệu trưởng", []],
    ["", []],
  ])("«%s»: any of them may lead", (people, leads) => {
    const [finding] = found("several-people-no-lead", { rows: [{ people }] });
    expect(finding?.choices ?? []).toEqual(leads.map((lead) => ({ kind: "lead", lead })));
  });

  it("is settled by the tracking block", () => {
    const people = "Hiệu trưởng; Kế toán";
    expect(foundInRow("several-people-no-lead", { people, tracking: { lead: "Kế toán" } })).toBe(
      false
    );
  });

  it("offers no more than six", () => {
    const people = "An; Bình; Cúc; Dung; Em; Phúc; Giang";
    const [finding] = found("several-people-no-lead", { rows: [{ people }] });
    expect(finding?.choices).toHaveLength(6);
    expect(finding?.params).toEqual({ count: 7 });
  });
});

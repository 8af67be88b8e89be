import type { PlanSpec } from "../../support/plan-fixtures";
import { day } from "../../support/plan-fixtures";
import { found, foundInRow } from "./check";

const NEW_FORM: PlanSpec = { form: "tt57-2026-bieu2" };

describe("the criterion of a row", () => {
  it("is missed on the older forms", () => {
    expect(foundInRow("criterion-missing", { criterion: null })).toBe(true);
    expect(foundInRow("criterion-missing", {})).toBe(false);
  });

  it("is only asked for on the form of 2026, which prints none", () => {
    const spec = { ...NEW_FORM, rows: [{ criterion: null }] };
    expect(found("criterion-missing", spec)).toEqual([]);
    expect(found("criterion-not-linked", spec)).toHaveLength(1);
    expect(found("criterion-not-linked", NEW_FORM)).toEqual([]);
  });

  it.each([
    ["9.9", true],
    ["1.11", true],
    ["1.10", false],
    ["5.6", true],
  ])("%s of a primary school: unknown is %s", (criterion, expected) => {
    expect(foundInRow("criterion-unknown", { criterion })).toBe(expected);
  });

  it("is in one place only: unknown or of the other series", () => {
    const spec = { ...NEW_FORM, rows: [{ criterion: "5.4" }] };
    expect(found("criterion-unknown", spec)).toEqual([]);
    expect(found("criterion-of-other-series", spec)).toHaveLength(1);
  });
});

describe("a criterion of table IV", () => {
  const problem = (criterionText: string) => ({
    standardText: "",
    criterionText,
    current: "",
    limitation: "",
    cause: "",
  });
  it.each([
    ["1.3", "mandatory-criterion-absent", 1],
    ["1.3", "weak-criterion-absent", 0],
    ["2.3", "mandatory-criterion-absent", 0],
    ["2.3", "weak-criterion-absent", 1],
    ["2.2", "mandatory-criterion-absent", 0],
    ["2.2", "weak-criterion-absent", 0],
  ] as const)("%s without a row: %s", (code, finding, count) => {
    const problems = [problem(`Tiêu chí ${code}`), problem("Tiêu chí 2.2")];
    expect(found(finding, { ...NEW_FORM, problems })).toHaveLength(count);
  });

  it.each([
    ["5.1", "criterion-of-other-series"],
    ["4.9", "criterion-unknown"],
  ] as const)("%s is told as %s and not as weak", (code, finding) => {
    const spec = { ...NEW_FORM, problems: [problem(`Tiêu chí ${code}`), problem("2.2")] };
    expect(found(finding, spec).map(({ at }) => at)).toEqual([{ part: "problem", index: 0 }]);
    expect(found("weak-criterion-absent", spec)).toEqual([]);
  });

  it("is missed for a row once, and not while the table names none", () => {
    const rows = [{ criterion: "2.2" }, { criterion: "3.3" }, { criterion: "3.3" }];
    const spec = { ...NEW_FORM, rows, problems: [problem("2.2")] };
    const findings = found("criterion-not-in-problems", spec);
    expect(findings.map(({ params }) => params.criterion)).toEqual(["3.3"]);
    expect(found("criterion-not-in-problems", { ...spec, problems: [problem("")] })).toEqual([]);
  });
});

describe("a code with two meanings", () => {
  const rows = [{ criterion: "3.4" }, { criterion: "4.1" }];
  it.each<[string, PlanSpec, number]>([
    ["no date, no year", { header: { issued: null }, schoolYear: null }, 1],
    ["no date in the year of the change", { header: { issued: null }, schoolYear: "2026-2027" }, 1],
    ["no date, an earlier year", { header: { issued: null }, schoolYear: "2024-2025" }, 0],
    [
      "a draft before the change",
      { header: { issued: day("2026-06-20") }, schoolYear: "2026-2027" },
      1,
    ],
    ["issued on the day", { header: { issued: day("2026-07-07") }, schoolYear: "2026-2027" }, 0],
    ["in order", {}, 0],
  ])("%s", (_, spec, count) => {
    const findings = found("criterion-in-several-catalogs", { ...spec, rows });
    expect(findings).toHaveLength(count);
    if (count > 0) expect(findings[0]?.params).toMatchObject({ criterion: "3.4", count: 2 });
  });
});

describe("criteria merged in 2024", () => {
  it.each([
    ["2025-01-24", "3.4", 0],
    ["2025-01-25", "3.4", 1],
    ["2025-01-25", "3.3", 0],
    ["2026-07-06", "3.6", 1],
    ["2026-07-07", "3.6", 0],
  ])("issued %s, criterion %s", (issued, criterion, count) => {
    const header = { issued: day(issued), school: "TRƯỜNG MẦM NON HOA SEN" };
    const spec: PlanSpec = { catalog: "TT19-2018-MN", header, rows: [{ criterion }] };
    expect(found("criterion-merged-2024", spec)).toHaveLength(count);
  });
});

describe("the standard of a row", () => {
  it.each([
    ["3.2", 1, true],
    ["3.2", 3, false],
    ["1.10", 1, false],
    ["3.2", null, false],
  ])("%s under standard %s", (criterion, standard, expected) => {
    expect(foundInRow("criterion-in-wrong-standard", { criterion, standard })).toBe(expected);
  });
});

describe("the order of rows", () => {
  it.each([
    [["3.3", "3.2"], ["D02"]],
    [["1.9", "1.10"], []],
    [["1.5", "1.5"], []],
    [["3.4", "3.3", "3.5"], ["D02"]],
  ])("%j", (codes, late) => {
    const findings = found("criterion-order", { rows: codes.map((criterion) => ({ criterion })) });
    expect(findings.map(({ at }) => (at.part === "row" ? at.row : ""))).toEqual(late);
  });
});

it("names the two-digit codes once", () => {
  const rows = [{ criterion: "1.9" }, { criterion: "1.10" }, { criterion: "1.10" }];
  expect(found("criterion-two-digit", { rows }).map(({ params }) => params)).toEqual([
    { criteria: "1.10" },
  ]);
  expect(foundInRow("criterion-two-digit", { criterion: "1.1" })).toBe(false);
});

describe("a title", () => {
  it.each([
    ["Tiêu chí 3.4: Khu vệ sinh, hệ thống thoát nước", "3.4", true],
    ["Tiêu chí 3.4: Khu vệ sinh, hệ thống cấp thoát nước", "3.4", false],
    ["Tiêu chí 1.2. Hội đồng trường và các hội đồng khác", "1.2", false],
    ["Tiêu chí 1.9. Thực hiện quy chế dân chủ", "1.9", false],
    ["Tiêu chí 1.5: Lớp học", "1.5", true],
    ["Tiêu chí 3.6", "3.6", false],
  ])("in a cell: %s", (criterionWords, criterion, expected) => {
    expect(foundInRow("criterion-title-differs", { criterion, criterionWords })).toBe(expected);
  });

  it.each([
    ["Tiêu chí 3.4. Khu vệ sinh, hệ thống thoát nước;", 1],
    ["Tiêu chí 3.4: Nhà trường đã cải tạo khu vệ sinh trong hè;", 0],
  ])("in the text: %s", (paragraph, count) => {
    const sections = [{ number: "I", title: "TỒN TẠI", table: null, paragraphs: [paragraph] }];
    expect(found("criterion-title-differs", { sections })).toHaveLength(count);
  });
});

describe("criteria called weak", () => {
  const section = (...paragraphs: string[]) => [
    { number: "II", title: "ĐÁNH GIÁ", table: null, paragraphs },
  ];
  it.each([
    [["Tồn tại:", "Tiêu chí 3.4;", "Tiêu chí 3.6."], ["3.4"]],
    [["Các tiêu chí còn yếu: Tiêu chí 3.6, 5.1"], ["5.1"]],
    [["Ưu điểm:", "Tiêu chí 3.4."], []],
    [["4.2. Tồn tại:", "Tiêu chí 3.4;"], ["3.4"]],
    [["Tồn tại:", "3.5. Thiết bị", "5.5. Việc khác"], ["3.5"]],
    [["Tồn tại:", "Một số việc còn chậm.", "Tiêu chí 3.4 đã hoàn thành."], []],
  ])("%j", (paragraphs, absent) => {
    const findings = found("weak-criterion-absent", { sections: section(...paragraphs) });
    expect(findings.map(({ params }) => params.criterion)).toEqual(absent);
  });

  it("stand in table IV of the new form", () => {
    const problem = { standardText: "", current: "", limitation: "", cause: "" };
    const problems = ["2.2. Giáo viên", "2.3. Nhân sự hỗ trợ giáo dục"].map((criterionText) => ({
      ...problem,
      criterionText,
    }));
    const [finding, ...others] = found("weak-criterion-absent", { ...NEW_FORM, problems });
    expect(finding?.at).toEqual({ part: "problem", index: 1 });
    expect(others).toEqual([]);
  });

  it("are not looked for while a row has no criterion", () => {
    const sections = section("Tồn tại:", "Tiêu chí 3.4;");
    expect(found("weak-criterion-absent", { sections, rows: [{ criterion: null }] })).toEqual([]);
  });
});

describe("the section on targets", () => {
  const sections = [
    {
      number: "III",
      title: "CHỈ TIÊU PHẤN ĐẤU",
      table: null,
      paragraphs: ["Tiêu chí 1.2: Hội đồng trường;"],
    },
  ];
  it("is missed once for each criterion of the table", () => {
    const rows = [{ criterion: "1.2" }, { criterion: "1.10" }, { criterion: "1.10" }];
    expect(found("criterion-not-in-targets", { sections, rows })).toHaveLength(1);
  });
  it("is not asked for where it names no criterion", () => {
    expect(found("criterion-not-in-targets", {})).toEqual([]);
  });
});

it.each([
  [11, 0],
  [12, 1],
])("a plan of the new form with %i criteria", (count, findings) => {
  const codes = "1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3".split(" ");
  const rows = codes.slice(0, count).map((criterion) => ({ criterion }));
  expect(found("plan-covers-most-criteria", { ...NEW_FORM, rows })).toHaveLength(findings);
});

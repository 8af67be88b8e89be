import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { inferCriteria } from "../../../src/sheets/reading/infer-criteria";
import { makeRow } from "../../support/plan-fixtures";

const FORM = "tt57-2026-bieu2";
const problem = (criterionText: string) => ({
  standardText: "",
  criterionText,
  current: "",
  limitation: "",
  cause: "",
});
const CATALOG = catalogById("TT57-2026-II-PT");
const infer = (evidence: readonly string[], problems: readonly string[]) =>
  inferCriteria(
    evidence.map((words, index) => makeRow(FORM, { criterion: null, evidence: words }, index)),
    problems.map(problem),
    CATALOG,
    "tieu_hoc"
  );

describe("inferCriteria", () => {
  it.each<[string, string[], string[], (string | null)[]]>([
    ["the evidence's code", ["Bài soạn (MC.2.2.01)"], [], ["2.2"]],
    ["several codes of one criterion", ["MC.2.2.01; MC.2.2.03"], [], ["2.2"]],
    [
      "codes of two criteria, one of them in table IV",
      ["MC.2.2.01; MC.4.1.02"],
      ["4.1. Cơ sở vật chất", "1.1. Kế hoạch"],
      ["4.1"],
    ],
    ["codes of two criteria, neither in table IV", ["MC.2.2.01; MC.4.1.02"], [], [null]],
    ["tables IV and V one to one", ["Ảnh", "Sổ"], ["2.2. Giáo viên", "4.1. Cơ sở"], ["2.2", "4.1"]],
    [
      "the evidence before the pairing",
      ["MC.1.1.01", "Sổ"],
      ["2.2. Giáo viên", "4.1. Cơ sở"],
      ["1.1", "4.1"],
    ],
    ["no pairing with tables of different length", ["Ảnh", "Sổ"], ["2.2. Giáo viên"], [null, null]],
    ["no criterion from a code of 2018", ["Biên bản [H3-3.4-02]"], [], [null]],
    ["the code of its own series", ["[H3-3.4-02]; MC.2.2.01"], [], ["2.2"]],
    [
      "no pairing with a title of 2018",
      ["Ảnh", "Sổ"],
      ["3.4. Khu vệ sinh, hệ thống cấp thoát nước", "4.1. Cơ sở vật chất"],
      [null, "4.1"],
    ],
    ["no criterion that the catalogue lacks", ["Ảnh", "MC.4.5.01"], ["5.4", "4.1"], [null, null]],
    ["no pairing where an entry names two", ["Ảnh"], ["2.2. Giáo viên; 4.1. Cơ sở"], [null]],
  ])("%s", (_what, evidence, problems, criteria) => {
    const { rows, findings } = infer(evidence, problems);
    expect(rows.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(rows.map(({ standard }) => standard)).toEqual(
      criteria.map((code) => (code === null ? null : Number(code[0])))
    );
    const inferred = criteria.filter((code) => code !== null);
    expect(findings.map(({ params }) => params.criterion)).toEqual(inferred);
  });

  it("leaves a criterion that is known", () => {
    const rows = [makeRow(FORM, { criterion: "1.2", evidence: "MC.2.2.01" })];
    expect(inferCriteria(rows, [], CATALOG, null)).toEqual({ rows, findings: [] });
  });
});

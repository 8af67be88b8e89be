import type { FindingCode } from "../../../src/domain/validation/finding-code";
import { CHECKPOINT_COLUMNS, PROBLEM_COLUMNS } from "../../../src/sheets/forms/side-tables";
import { readPlan } from "../../../src/sheets/reading/read-plan";
import type { CellSpec } from "../../support/source-rows";
import { formRow, headingRow, paragraphs, tableRows } from "../../support/source-rows";

const FORM = "cv5932-9";
const TITLE_1 = "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường";
const TITLE_3 = "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học";
const activity = formRow(FORM, { "standard-criterion": "Tiêu chí 1.5", task: "Chia lại lớp" });
const banner = (number: string, words: string): CellSpec[] => [number, { text: words, span: 8 }];

function found(code: FindingCode, rows: readonly (readonly CellSpec[])[], sheet = "Bảng 1") {
  const { findings } = readPlan(tableRows(rows, sheet), { catalog: "TT17-2018-TH" });
  return findings.filter((finding) => finding.code === code);
}

describe("what the shape of the table tells", () => {
  const renamed = (from: string, to: string) =>
    headingRow(FORM).map((heading) => (heading === from ? to : heading));

  it.each<[string, FindingCode, readonly (readonly CellSpec[])[], object[]]>([
    [
      "a misspelt heading",
      "heading-misspelt",
      [renamed("Ghi chú", "Ghi chu"), activity],
      [{ words: "Ghi chu", right: "Ghi chú" }],
    ],
    [
      "tone marks placed the other way",
      "heading-misspelt",
      [renamed("Thời gian thực hiện và hoàn thành", "Thời gian thực hiện và hòan thành"), activity],
      [],
    ],
    ["a heading in capitals", "heading-misspelt", [renamed("Ghi chú", "GHI CHÚ"), activity], []],
    [
      "a column left out",
      "column-missing",
      [headingRow(FORM).slice(0, 8), activity.slice(0, 8)],
      [{ column: "Ghi chú" }],
    ],
    [
      "a column of the school's own",
      "extra-column-kept",
      [
        [...headingRow(FORM), "Ý kiến"],
        [...activity, ""],
      ],
      [{ column: "Ý kiến" }],
    ],
    [
      "a row with a cell too few",
      "row-cells-uneven",
      [headingRow(FORM), activity, activity.slice(1)],
      [{ count: 1, expected: 9 }],
    ],
    ["even rows", "row-cells-uneven", [headingRow(FORM), banner("1", TITLE_1), activity], []],
  ])("%s", (_what, code, rows, params) => {
    expect(found(code, rows).map((finding) => finding.params)).toEqual(params);
  });

  it("does not count the cells of a worksheet's rows", () => {
    expect(found("row-cells-uneven", [headingRow(FORM), activity.slice(1)], "Trang1")).toEqual([]);
  });

  it("names the tables that only lay out text", () => {
    const rows = [
      ...tableRows([["UBND XÃ AN LẠC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]], "Bảng 1"),
      ...tableRows([headingRow(FORM), activity], "Bảng 2"),
    ];
    const finding = readPlan(rows).findings.find(({ code }) => code === "layout-table-skipped");
    expect(finding?.params).toEqual({ tables: "Bảng 1", count: 1 });
  });
});

describe("banners", () => {
  it.each<[string, FindingCode, readonly (readonly CellSpec[])[], object[]]>([
    ["the official title", "standard-title-differs", [banner("1", TITLE_1)], []],
    [
      "another title",
      "standard-title-differs",
      [banner("1", "Tiêu chuẩn 1: Cán bộ quản lý")],
      [{ standard: 1, words: "Cán bộ quản lý", official: "Tổ chức và quản lý nhà trường" }],
    ],
    ["no title", "standard-title-differs", [banner("1", "Tiêu chuẩn 1")], []],
    [
      "numbers that are the standards'",
      "row-number-unreliable",
      [banner("1", TITLE_1), banner("3", TITLE_3)],
      [],
    ],
    [
      "running numbers",
      "row-number-unreliable",
      [banner("1", TITLE_1), banner("2", TITLE_3)],
      [{ numbers: "1, 2", standards: "1, 3" }],
    ],
    ["no numbers", "row-number-missing", [banner("", TITLE_1), banner("", TITLE_3)], [{}]],
    ["Roman numbers", "row-number-missing", [banner("I", TITLE_1), banner("II", TITLE_3)], []],
  ])("%s", (_what, code, banners, params) => {
    const rows = [headingRow(FORM), ...banners.flatMap((row) => [row, activity])];
    expect(found(code, rows).map((finding) => finding.params)).toEqual(params);
  });
});

describe("tables IV and VI of the 2026 form", () => {
  const headings = (columns: typeof PROBLEM_COLUMNS | typeof CHECKPOINT_COLUMNS) =>
    columns.map(({ heading }) => heading);
  const plan = (rows: readonly (readonly CellSpec[])[]) =>
    readPlan([
      ...paragraphs("IV. VẤN ĐỀ"),
      ...tableRows(rows, "Bảng 1"),
      ...paragraphs("V. KẾ HOẠCH"),
      ...tableRows([headingRow("tt57-2026-bieu2"), ["1", "Mở rộng thư viện"]], "Bảng 2"),
    ]).plan;

  it("reads the problems, also under headings without their brackets", () => {
    const { problems, sections } = plan([
      headings(PROBLEM_COLUMNS).map((text) => text.replace(" (nếu có)", "")),
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ["1", "Tiêu chuẩn 4", "4.1", "Một thư viện", "Thư viện chật", "Chưa có kinh phí"],
      ["2", "", "", "", "", ""],
    ]);
    expect(problems).toEqual([
      {
        standardText: "Tiêu chuẩn 4",
        criterionText: "4.1",
        current: "Một thư viện",
        limitation: "Thư viện chật",
        cause: "Chưa có kinh phí",
      },
    ]);
    expect(sections.map(({ table }) => table)).toEqual(["problems", "rows"]);
  });

  it("reads the checkpoints", () => {
    const { checkpoints } = plan([
      headings(CHECKPOINT_COLUMNS),
      ["Cuối học kỳ I", "Tiến độ", "", "", "Hội đồng tự đánh giá"],
    ]);
    expect(checkpoints).toEqual([
      {
        when: "Cuối học kỳ I",
        content: "Tiến độ",
        result: "",
        adjustment: "",
        assessor: "Hội đồng tự đánh giá",
      },
    ]);
  });
});

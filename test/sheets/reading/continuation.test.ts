import { readTableBody } from "../../../src/sheets/reading/table-body";
import { readPlanHeading } from "../../../src/sheets/reading/plan-heading";
import type { PlanHeading } from "../../../src/sheets/reading/plan-heading";
import type { TableRow } from "../../../src/sheets/reading/table-row";
import { textOf } from "../../../src/sheets/reading/table-row";
import { FORM_SPECS } from "../../../src/sheets/forms/form-specs";
import { TRACKING_COLUMNS } from "../../../src/sheets/forms/tracking-columns";
import type { ColumnRole } from "../../../src/sheets/forms/form-spec";
import type { CellSpec } from "../../support/source-rows";
import { formRow, headingRow, tableRows } from "../../support/source-rows";

const FORM = "cv5932-9";
const taskColumn = FORM_SPECS[FORM].columns.findIndex(({ role }) => role === "task");
type Cells = Partial<Record<ColumnRole, CellSpec>>;

const ABOVE: Cells = {
  "standard-criterion": "Tiêu chí 1.7",
  task: "Mỗi tổ chọn một bài dạy mẫu để cả",
  people: "Phó Hiệu trưởng",
  time: "Tháng 10/2025",
  money: "6.000.000 đồng",
};

function bodyOf(
  rows: readonly (readonly CellSpec[])[],
  headings: readonly string[] = headingRow(FORM)
) {
  const source = tableRows([headings, ...rows]);
  return readTableBody(source.slice(1), readPlanHeading(source, 0) as PlanHeading);
}
const read = (...rows: readonly Cells[]) => bodyOf(rows.map((cells) => formRow(FORM, cells)));
const tasks = (rows: readonly { readonly row: TableRow }[]) =>
  rows.map(({ row }) => textOf(row, "task"));

describe("a row that a page break cut", () => {
  it.each<[string, Cells, Cells, string]>([
    [
      "in the middle of a sentence",
      ABOVE,
      { task: "trường cùng dự" },
      "Mỗi tổ chọn một bài dạy mẫu để cả trường cùng dự",
    ],
    [
      "before a number",
      ABOVE,
      { task: "30 giáo viên dự" },
      "Mỗi tổ chọn một bài dạy mẫu để cả 30 giáo viên dự",
    ],
    [
      "between list items, one column in mid-sentence",
      { ...ABOVE, task: "- Lập sổ.", target: "Sổ của từng" },
      { task: "- Ký duyệt.", target: "giáo viên" },
      "- Lập sổ.\n- Ký duyệt.",
    ],
  ])("is joined: %s", (_what, above, below, task) => {
    const { rows, findings } = read(above, below);
    expect(tasks(rows)).toEqual([task]);
    expect(findings).toMatchObject([{ code: "row-joined", params: { rows: "2 + 3" } }]);
  });

  it("is joined after a repeated heading even where a new sentence begins", () => {
    const finished = { ...ABOVE, task: "Lập sổ theo dõi." };
    const { rows } = bodyOf([
      formRow(FORM, finished),
      headingRow(FORM),
      [],
      formRow(FORM, { task: "Ký duyệt." }),
    ]);
    expect(tasks(rows)).toEqual(["Lập sổ theo dõi.\nKý duyệt."]);
  });

  it("keeps what the rest says in a column of the school's own", () => {
    const { rows } = bodyOf(
      [
        [...formRow(FORM, ABOVE), "Nên làm"],
        [...formRow(FORM, { task: "trường dự" }), "trước Tết"],
      ],
      [...headingRow(FORM), "Ý kiến tổ trưởng"]
    );
    expect(rows[0]?.row.source.cells[9]?.text).toBe("Nên làm trước Tết");
  });

  it.each<[string, Cells, Cells]>([
    ["has its own criterion", ABOVE, { "standard-criterion": "Tiêu chí 1.8", task: "trường dự" }],
    ["has its own time", ABOVE, { task: "trường dự", time: "Tháng 11/2025" }],
    ["has its own money", ABOVE, { task: "trường dự", money: "Không có" }],
    ["starts with a capital letter", ABOVE, { task: "Lập sổ theo dõi" }],
    ["follows a finished sentence", { ...ABOVE, task: "Lập sổ." }, { task: "tổ trưởng ký" }],
  ])("is a second activity when it %s", (_what, above, below) => {
    const { rows, findings } = read(above, below);
    expect(rows).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  it("is never joined when our tracking block gives it an id", () => {
    const headings = [...headingRow(FORM), "", "Mã dòng", "Tiêu chí"];
    const { rows } = bodyOf(
      [
        [...formRow(FORM, ABOVE), "", "D01", "1.7"],
        [...formRow(FORM, { task: "trường dự" }), "", "D02", ""],
      ],
      headings
    );
    expect(rows).toHaveLength(2);
  });
});

describe("a row of ours that goes on in further rows", () => {
  const block = TRACKING_COLUMNS.map(({ heading }) => heading);
  const row = (task: string, id: string, mark = "") => {
    const tracking = block.map((_, index) => (index === 0 ? id : index === 6 ? mark : ""));
    return [...formRow(FORM, id === "" ? { task } : { ...ABOVE, task }), "", ...tracking];
  };
  const bodyWith = (...rows: readonly (readonly CellSpec[])[]) =>
    bodyOf(rows, [...headingRow(FORM), "", ...block]);

  it("is joined by its mark", () => {
    const { rows, findings } = bodyWith(
      row("Lập sổ.", "D02"),
      row("Ký duyệt.", "", "Tiếp dòng D02"),
      row("Lưu.", "", "Tiếp dòng D02")
    );
    expect(tasks(rows)).toEqual(["Lập sổ.\nKý duyệt.\nLưu."]);
    expect(findings).toEqual([]);
  });

  it.each([
    ["whose first row was deleted", [row("Mua sách.", "D01")]],
    ["with a row typed between", [row("Lập sổ.", "D02"), row("việc mới", "")]],
    ["that stands first", []],
  ])("is a row of its own, and named: %s", (_what, above) => {
    const rest = row("ký duyệt.", "", "Tiếp dòng D02");
    const { rows, findings } = bodyWith(...above, rest);
    expect(tasks(rows)).toEqual([...above.map((cells) => cells[taskColumn]), "ký duyệt."]);
    expect(findings).toMatchObject([{ code: "continuation-lost", params: { row: "D02" } }]);
  });
});

describe("a cut criterion cell", () => {
  it("is put together from both rows", () => {
    const { rows, findings } = read(
      { "standard-criterion": "Tiêu chí" },
      { "standard-criterion": "3.6", task: "Mua sách" }
    );
    expect(rows.map(({ row }) => textOf(row, "standard-criterion"))).toEqual(["Tiêu chí 3.6"]);
    expect(findings).toMatchObject([{ code: "criterion-joined" }]);
  });

  it("does not swallow the next activity when the cell above only names no code", () => {
    const { rows } = read(
      { ...ABOVE, "standard-criterion": "Thư viện" },
      { ...ABOVE, "standard-criterion": "Tiêu chí 3.6" }
    );
    expect(rows).toHaveLength(2);
  });
});

describe("rows that are not the plan's", () => {
  it("are named with their number and place", () => {
    const { rows, banners, findings } = bodyOf([
      [{ text: "MỤC 1, 2, 3", span: 9 }],
      ["1", { text: "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", span: 8 }],
      formRow(FORM, ABOVE),
      headingRow(FORM),
      ["2", { text: "Tiêu chuẩn 3", span: 8 }],
      ["", "Tổng cộng", "", "", "", "", "6.000.000"],
    ]);
    expect(rows.map(({ banner }) => banner?.number)).toEqual([1]);
    expect(banners).toMatchObject([
      { number: 1, title: "Tổ chức và quản lý nhà trường", rowNumber: "1", at: { cell: "A3" } },
      { number: 3, title: null, rowNumber: "2" },
    ]);
    expect(findings.map(({ code, params }) => [code, params.count ?? params.words])).toEqual([
      ["level-banner-misspelt", "MỤC 1, 2, 3"],
      ["total-row-skipped", "Tổng cộng 6.000.000"],
      ["banner-row-skipped", 3],
      ["header-row-repeated", 1],
    ]);
  });

  it("include the number row under the heading", () => {
    const numbers = headingRow(FORM).map((_, index) => `(${index + 1})`);
    const { rows, findings } = bodyOf([numbers, formRow(FORM, ABOVE)]);
    expect(rows).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "number-row-skipped", at: { cell: "A2" } }]);
  });
});

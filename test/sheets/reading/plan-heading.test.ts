import { readPlanHeading } from "../../../src/sheets/reading/plan-heading";
import { columnRole } from "../../../src/sheets/reading/column-roles";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import { FORM_SPECS } from "../../../src/sheets/forms/form-specs";
import { TRACKING_COLUMNS } from "../../../src/sheets/forms/tracking-columns";
import type { CellSpec } from "../../support/source-rows";
import { headingRow, paragraphs, tableRows } from "../../support/source-rows";

const rolesOf = (...rows: readonly (readonly CellSpec[])[]) => [
  ...(readPlanHeading(tableRows(rows), 0)?.columns.values() ?? []),
];

describe("columnRole", () => {
  it.each(FORM_IDS.flatMap((id) => FORM_SPECS[id].columns))(
    "knows the official heading $heading",
    ({ heading, role }) => {
      expect(columnRole(heading)).toBe(role);
    }
  );

  it.each([
    ["STT", "number"],
    ["Mã tiêu chí", "criterion"],
    ["Tiểu chuẩn", "standard"],
    ["Tồn tại, hạn chế", "weakness"],
    ["Nhiệm vụ", "task"],
    ["Giải pháp thực hiện", "solution"],
    ["Người thực hiện", "people"],
    ["Tiến độ", "time"],
    ["Kinh phí (ĐVT: triệu đồng)", "money"],
    ["Nguồn kinh phí", "funding"],
    ["Nguồn lực", "resources"],
    ["Minh chứng", "evidence"],
    ["Trạng thái", "status"],
    ["Ghi chú thêm", "note"],
    ["Ý kiến phụ huynh", null],
    ["", null],
    [`Thời gian ${"rất dài ".repeat(12)}`, null],
  ])("takes %j for %s", (heading, role) => {
    expect(columnRole(heading)).toBe(role);
  });
});

describe("readPlanHeading", () => {
  it.each(FORM_IDS)("recognises %s by its own headings", (form) => {
    const heading = readPlanHeading(tableRows([headingRow(form)]), 0);
    expect(heading).toMatchObject({ form, height: 1, index: 0 });
    expect([...(heading?.columns.values() ?? [])]).toEqual(
      FORM_SPECS[form].columns.map(({ role }) => role)
    );
  });

  it("follows renamed and reordered columns", () => {
    const rows = tableRows([
      ["STT", "Việc cần làm", "Hạn hoàn thành", "Người phụ trách", "Mục tiêu", "Số tiền"],
    ]);
    expect([...(readPlanHeading(rows, 0)?.columns ?? [])]).toEqual([
      [1, "number"],
      [2, "task"],
      [3, "time"],
      [4, "people"],
      [5, "target"],
      [6, "money"],
    ]);
  });

  it("keeps columns of the school's own, and a second column of one role, as extras", () => {
    const heading = readPlanHeading(
      tableRows([[...headingRow("cv5932-9"), "Ý kiến tổ trưởng", "Ghi chú của kế toán"]]),
      0
    );
    expect([...(heading?.extras ?? [])]).toEqual([
      [10, "Ý kiến tổ trưởng"],
      [11, "Ghi chú của kế toán"],
    ]);
    expect(heading?.columns.size).toBe(9);
  });

  it("still recognises a form that lacks columns", () => {
    const heading = readPlanHeading(
      tableRows([["Tiêu chí", "Điểm yếu", "Biện pháp thực hiện", "Thời điểm thực hiện"]]),
      0
    );
    expect(heading?.form).toBe("quang-ninh-10");
  });

  it("joins a heading of two rows", () => {
    const upper: CellSpec[] = [
      "TT",
      "Nội dung công việc",
      { text: "Phân công", span: 2 },
      "Thời gian",
      "Kinh phí",
    ];
    const lower: CellSpec[] = [
      { text: "TT", merged: true },
      { text: "Nội dung công việc", merged: true },
      "Chủ trì",
      "Minh chứng",
      { text: "Thời gian", merged: true },
      { text: "Kinh phí", merged: true },
    ];
    const heading = readPlanHeading(tableRows([upper, lower]), 0);
    expect(heading?.height).toBe(2);
    expect(heading?.headings.get(3)).toBe("Phân công Chủ trì");
    expect([...(heading?.columns.values() ?? [])]).toContain("evidence");
  });

  it("leaves a row of data below a heading alone", () => {
    const data = ["1", "Tiêu chí 3.4", "Đủ nước", "Thay van", "Hiệu trưởng", "Tháng 9", "5 triệu"];
    expect(readPlanHeading(tableRows([headingRow("cv5932-9"), data]), 0)?.height).toBe(1);
  });

  it("is not misled by a title row above the heading", () => {
    const rows = tableRows([["KẾ HOẠCH CẢI TIẾN"], headingRow("quang-ninh-10")]);
    expect(readPlanHeading(rows, 0)).toBeNull();
    expect(readPlanHeading(rows, 1)?.index).toBe(1);
  });

  it("finds our tracking block only as a run that starts with its first heading", () => {
    const block = TRACKING_COLUMNS.map(({ heading }) => heading);
    const with9 = readPlanHeading(
      tableRows([[...headingRow("cv5932-9"), "", ...block, "Tổ theo dõi"]]),
      0
    );
    expect(Object.fromEntries(with9?.tracking ?? [])).toMatchObject({ id: 11, clarify: 17 });
    expect([...(with9?.extras ?? [])]).toEqual([[18, "Tổ theo dõi"]]);
    const without = readPlanHeading(tableRows([[...headingRow("cv5932-9"), "Kết thúc"]]), 0);
    expect(without?.tracking.size).toBe(0);
  });

  it.each([
    ["a timetable", ["Thứ", "Tiết", "Môn", "Lớp", "Phòng"]],
    ["too few columns", ["TT", "Nội dung", "Thời gian"]],
    ["no activity", ["TT", "Tiêu chí", "Thời gian", "Kinh phí", "Ghi chú"]],
    ["neither time nor people", ["TT", "Nội dung", "Mục tiêu", "Kinh phí", "Ghi chú"]],
    ["mostly foreign columns", ["TT", "Nội dung", "Thời gian", "Ghi chú", "A1", "A2", "A3"]],
  ])("refuses %s", (_what, row) => {
    expect(rolesOf(row)).toEqual([]);
  });

  it("refuses a paragraph", () => {
    expect(readPlanHeading(paragraphs(headingRow("cv5932-9").join(" ")), 0)).toBeNull();
  });
});

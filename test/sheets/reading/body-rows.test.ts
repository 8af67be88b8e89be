import { bodyRowKind } from "../../../src/sheets/reading/body-row-kind";
import { findRegions } from "../../../src/sheets/reading/regions";
import { readPlanHeading } from "../../../src/sheets/reading/plan-heading";
import type { PlanHeading } from "../../../src/sheets/reading/plan-heading";
import type { CellSpec } from "../../support/source-rows";
import { formRow, headingRow, paragraphs, tableRows } from "../../support/source-rows";

const FORM = "cv5932-9";
const heading = readPlanHeading(tableRows([headingRow(FORM)]), 0) as PlanHeading;

function kindOf(cells: readonly CellSpec[]) {
  const [row] = tableRows([cells]);
  return row && bodyRowKind(row, heading);
}
const spread = (text: string, first = ""): CellSpec[] => [first, { text, span: 8 }];

describe("bodyRowKind", () => {
  it.each<[string, readonly CellSpec[], string]>([
    ["levels", spread("MỨC 1, 2, 3"), "level-banner"],
    ["levels in words", spread("Mức độ 1, 2 và 3"), "level-banner"],
    [
      "a standard",
      spread("Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học", "2"),
      "standard-banner",
    ],
    [
      "a standard numbered in Roman",
      spread("Tiêu chuẩn 1: Tổ chức nhà trường", "I."),
      "standard-banner",
    ],
    ["a misspelt standard", spread("Tiểu chuẩn 5. Hoạt động giáo dục"), "standard-banner"],
    ["a total", ["", "Tổng cộng", "", "", "", "", "27.500.000"], "total"],
    ["a total of parts", ["", "TỔNG CỘNG (I + II)", "", "", "", "", "9 triệu"], "total"],
    ["a numbered total", ["12", "Cộng:", "", "", "", "", "9 triệu"], "total"],
    ["a total in one cell", spread("Tổng cộng: 27.500.000 đồng"), "total"],
    ["a total with other words", spread("Tổng kinh phí dự kiến: 1.250 triệu đồng"), "total"],
    [
      "numbers of the columns",
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
      "numbers",
    ],
    ["bare numbers of the columns", ["1", "2", "3", "4", "5", "6", "7", "8", "9"], "numbers"],
    ["the heading again", headingRow(FORM), "heading"],
    [
      "the heading again in other words",
      ["STT", "Tiêu chuẩn, tiêu chí", "Mục tiêu", "Công việc", "Người phụ trách"],
      "heading",
    ],
    ["nothing", ["", "", ""], "blank"],
    ["only what a merge repeats", [{ text: "Tiêu chí 1.5", merged: true }, ""], "blank"],
  ])("%s", (_what, cells, kind) => {
    expect(kindOf(cells)).toBe(kind);
  });

  it.each<[string, Parameters<typeof formRow>[1]]>([
    ["an activity", { task: "Mở hai chuyên đề" }],
    [
      "a task that begins like a total",
      { "standard-criterion": "Tiêu chí 5.2", task: "Tổng kết phong trào đọc sách" },
    ],
    [
      "a standard inside an activity",
      { "standard-criterion": "Tiêu chuẩn 5", task: "Phụ đạo học sinh" },
    ],
    ["a sum of pupils", { target: "Tổng số 35 em đọc trôi chảy" }],
  ])("data: %s", (_what, cells) => {
    expect(kindOf(formRow(FORM, cells))).toBe("data");
  });

  it("looks only left of the tracking block", () => {
    const tracked = { ...heading, tracking: new Map([["id", 11]] as const) };
    const [row] = tableRows([[...spread("Tiêu chuẩn 1"), "", "D01"]]);
    expect(row && bodyRowKind(row, tracked)).toBe("standard-banner");
  });
});

describe("findRegions", () => {
  const activity = formRow(FORM, { "standard-criterion": "Tiêu chí 1.5", task: "Chia lại lớp" });
  const kinds = (...rows: Parameters<typeof findRegions>[0][number][][]) =>
    findRegions(rows.flat()).map((region) =>
      region.kind === "outside" ? "text" : `${region.kind} ${region.body.length}`
    );

  it("cuts a worksheet into head, table and closing", () => {
    const rows = tableRows([
      [{ text: "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", span: 9 }],
      headingRow(FORM),
      activity,
      [],
      activity,
      ["Nơi nhận:", "", "", "", "", "HIỆU TRƯỞNG"],
    ]);
    expect(kinds(rows)).toEqual(["text", "plan 3", "text"]);
  });

  it.each<[string, readonly CellSpec[]]>([
    ["a section title", [{ text: "VI. TỔ CHỨC THỰC HIỆN", span: 9 }]],
    ["a paragraph over the table's width", [{ text: "Trên đây là kế hoạch của trường.", span: 9 }]],
    ["a signer", ["", "", "KT. HIỆU TRƯỞNG"]],
  ])("ends the table before %s", (_what, cells) => {
    expect(kinds(tableRows([headingRow(FORM), activity, cells]))).toEqual(["plan 1", "text"]);
  });

  it("keeps a wide banner and a repeated heading inside", () => {
    const banner = [{ text: "Tiêu chuẩn 3", span: 9 }];
    const rows = tableRows([headingRow(FORM), banner, activity, headingRow(FORM), activity]);
    expect(kinds(rows)).toEqual(["plan 4"]);
  });

  it("ends a table where another form's heading begins", () => {
    const rows = tableRows([headingRow(FORM), activity, headingRow("quang-ninh-10"), []]);
    expect(kinds(rows)).toEqual(["plan 1", "plan 1"]);
  });

  it("keeps a level banner that a document sets between two pieces of its table", () => {
    const [table] = [tableRows([headingRow(FORM), activity], "Bảng 2")];
    expect(kinds(table, paragraphs("MỨC 1, 2, 3"), paragraphs("Kết luận"))).toEqual([
      "plan 2",
      "text",
    ]);
  });
});

import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { FormId } from "../../../src/domain/plan/form-id";
import type { Plan } from "../../../src/domain/plan/plan";
import { buildPlanSheet } from "../../../src/sheets/forms/build-plan-sheet";
import { FORM_SPECS } from "../../../src/sheets/forms/form-specs";
import type { CellDescription } from "../../../src/sheets/model/sheet-description";
import type { PlanSpec } from "../../support/plan-fixtures";
import { day, makePlan, makeRow } from "../../support/plan-fixtures";

function build(spec: PlanSpec = {}, notes?: ReadonlyMap<string, string>) {
  return describeBuilt(makePlan(spec), notes);
}

function describeBuilt(plan: Plan, notes?: ReadonlyMap<string, string>) {
  const built = buildPlanSheet(plan, notes);
  const { cells, pageSetup } = built.sheet;
  const cellAt = (row: number, column: number): CellDescription | undefined =>
    cells.find((cell) => cell.row === row && cell.column === column);
  const rowTexts = (row: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => cellAt(row, from + n)?.value ?? null);
  const [headingRow, lastHeadingRow] = pageSetup.titleRows ?? [0, 0];
  return { ...built, cells, pageSetup, cellAt, rowTexts, headingRow, lastHeadingRow };
}

const HEADINGS: Readonly<Record<FormId, readonly string[]>> = {
  "cv5932-9": [
    "TT",
    "Tiêu chuẩn, tiêu chí",
    "Kết quả cần đạt (so với hiện trạng)",
    "Công việc/giải pháp cần thực hiện",
    "Chủ trì và phối hợp thực hiện",
    "Thời gian thực hiện và hoàn thành",
    "Dự kiến kinh phí",
    "Điều kiện hỗ trợ khác",
    "Ghi chú",
  ],
  "quang-ninh-10": [
    "Tiêu chuẩn",
    "Tiêu chí",
    "Điểm yếu",
    "Công việc cần thực hiện",
    "Thời điểm thực hiện",
    "Cá nhân/Tổ chức thực hiện",
    "Biện pháp thực hiện",
    "Sản phẩm/ Minh chứng sau thực hiện",
    "Dự kiến kinh phí thực hiện",
    "Dự kiến nguồn kinh phí",
  ],
  "tt57-2026-bieu2": [
    "TT",
    "Nội dung cải tiến",
    "Mục tiêu cải tiến",
    "Hoạt động/giải pháp",
    "Chỉ số đánh giá kết quả",
    "Thời gian thực hiện",
    "Đơn vị/cá nhân phụ trách",
    "Nguồn lực bảo đảm",
    "Thông tin, dữ liệu hoặc minh chứng dự kiến",
    "Mức độ thực hiện",
  ],
};

describe.each(FORM_IDS)("the plan sheet on %s", (form) => {
  const columns = HEADINGS[form].length;
  const sheet = build({ form });

  it("has exactly the form's headings, repeated on every page", () => {
    expect(sheet.rowTexts(sheet.headingRow, 1, columns)).toEqual(HEADINGS[form]);
    expect(sheet.lastHeadingRow - sheet.headingRow).toBe(form === "tt57-2026-bieu2" ? 1 : 0);
  });

  it("prints A4 landscape from A1 to the form's last column and the closing's last row", () => {
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      margins: { left: 30, top: 20, bottom: 20, right: 15 },
      printArea: { from: { row: 1, column: 1 }, to: { row: last, column: columns } },
    });
  });

  it("sets the tracking block after a gap, its pin above the heading", () => {
    const at = columns + 2;
    expect(sheet.rowTexts(sheet.headingRow, columns + 1, at + 6)).toEqual([
      null,
      "Mã dòng",
      "Tiêu chí",
      "Bắt đầu",
      "Kết thúc",
      "Phụ trách chính",
      "Mức độ",
      "Cần làm rõ",
    ]);
    const { catalog, schoolYear } = makePlan({ form });
    expect(sheet.cellAt(sheet.headingRow - 1, at)?.value).toBe(
      `Theo dõi – không in · Danh mục ${catalog} · Năm học ${schoolYear}`
    );
  });

  it("merges nothing vertically", () => {
    expect(sheet.sheet.merges.filter(({ from, to }) => from.row !== to.row)).toEqual([]);
  });

  it("gives a plan without rows eight lines to fill in", () => {
    const { references, rowTexts } = build({ form, rows: [] });
    const banner = form === "cv5932-9" ? 1 : 0;
    expect(references.lastRow - references.firstRow + 1).toBe(8 + banner);
    expect(rowTexts(references.lastRow, 1, columns).every((text) => text === null)).toBe(true);
  });

  it("refers to the rows and columns where the words stand", () => {
    const { references, addresses } = sheet;
    const money = FORM_SPECS[form].columns.findIndex(
      ({ role }) => role === "money" || role === "resources"
    );
    expect(references.columns.id).toBe(columns + 2);
    expect(references.optional.words).toBe(money + 1);
    const at = addresses.find({ part: "row", row: "D01", field: "task" });
    expect(sheet.cellAt(references.lastRow, references.columns.task)?.value).toBe(
      makeRow(form).words.task
    );
    expect(at.cell).toBe(
      `${String.fromCharCode(64 + references.columns.task)}${references.lastRow}`
    );
  });
});

describe("the table's body", () => {
  it("numbers the columns of the 2026 form and its rows", () => {
    const { rowTexts, lastHeadingRow, references } = build({
      form: "tt57-2026-bieu2",
      rows: [{}, {}],
    });
    expect(rowTexts(lastHeadingRow, 1, 3)).toEqual(["(1)", "(2)", "(3)"]);
    expect(rowTexts(references.lastRow, 1, 1)).toEqual(["2"]);
  });

  it("sets a banner with number and official title before each standard of the nine-column form", () => {
    const rows = ["1.5", "1.7", "3.4"].map((criterion) => ({ criterion }));
    const { references, cellAt } = build({ rows });
    const texts = Array.from({ length: 6 }, (_, n) =>
      [1, 2].map((column) => cellAt(references.firstRow + n, column)?.value ?? null)
    );
    expect(texts).toEqual([
      ["MỨC 1, 2, 3", null],
      ["1", "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"],
      ["", "Tiêu chí 1.5"],
      ["", "Tiêu chí 1.7"],
      ["3", "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học"],
      ["", "Tiêu chí 3.4"],
    ]);
  });

  it("has no level banner under the circular of 2026", () => {
    const { references, cellAt } = build({
      catalog: "TT57-2026-II-PT",
      rows: [{ criterion: "2.2" }],
    });
    expect(cellAt(references.firstRow, 1)?.value).toBe("2");
  });

  it.each([
    ["cv5932-9", "trieu", "Dự kiến kinh phí (ĐVT: triệu đồng)"],
    ["quang-ninh-10", "nghin", "Dự kiến kinh phí thực hiện (ĐVT: nghìn đồng)"],
    ["tt57-2026-bieu2", "dong", "Nguồn lực bảo đảm (ĐVT: đồng)"],
  ] as const)("declares the unit on %s", (form, moneyUnit, heading) => {
    const { rowTexts, headingRow } = build({ form, moneyUnit });
    expect(rowTexts(headingRow, 1, 10)).toContain(heading);
  });

  it.each(["= 3 gói", "+ Sửa mái", "- Thay van", "@Tổ 1", "1.10", "2026"])(
    "keeps %j as the text that it is",
    (task) => {
      const { references, cellAt } = build({ rows: [{ task }] });
      const cell = cellAt(references.lastRow, references.columns.task);
      expect(cell).toMatchObject({ value: task, style: { numberFormat: "@" } });
      expect(cell).not.toHaveProperty("formula");
    }
  );
});

describe("the tracking block", () => {
  const tracking = { start: day("2026-10-01"), end: null, lead: "Cô Hà", status: "Hoàn thành" };

  it("holds what is tracked and what is to be clarified", () => {
    const { references, rowTexts } = build(
      { rows: [{ tracking }] },
      new Map([["D01", "Số tiền chưa rõ"]])
    );
    expect(rowTexts(references.lastRow, 11, 17)).toEqual([
      "D01",
      "3.6",
      { date: "2026-10-01" },
      null,
      "Cô Hà",
      "Hoàn thành",
      "Số tiền chưa rõ",
    ]);
  });

  it("repeats the printed status of the 2026 form by a formula", () => {
    const { references, cellAt, sheet } = build({ form: "tt57-2026-bieu2", rows: [{ tracking }] });
    const row = references.lastRow;
    expect(cellAt(row, references.columns.status)).toMatchObject({
      formula: `J${row}&""`,
      value: "Hoàn thành",
    });
    expect(sheet.validations.map(({ range }) => range.from.column)).toEqual([13, 10]);
  });

  it("offers the statuses in the block itself on the other forms", () => {
    const { references, sheet, cellAt } = build({ rows: [{ tracking }] });
    expect(cellAt(references.lastRow, references.columns.status)).not.toHaveProperty("formula");
    expect(sheet.validations.map(({ range }) => range.from.column)).toEqual([
      12,
      references.columns.status,
    ]);
  });

  it("is followed by the school's own columns, each with a width", () => {
    const plan = makePlan({ rows: [{}, {}] });
    const extras = (words: string) => [{ heading: "Tổ theo dõi", words }];
    const rows = plan.rows.map((row, index) => ({ ...row, extras: extras(`Tổ ${index + 1}`) }));
    const { headingRow, references, rowTexts, sheet } = describeBuilt({ ...plan, rows });
    expect(rowTexts(headingRow, 18, 18)).toEqual(["Tổ theo dõi"]);
    expect(rowTexts(references.lastRow, 18, 18)).toEqual(["Tổ 2"]);
    expect(sheet.columnWidths).toHaveLength(18);
  });
});

describe("head and closing", () => {
  it("leaves dots where number, place and day are to be filled in", () => {
    const { cells } = build({ header: { number: null, place: null, issued: null } });
    const texts = cells.map(({ value }) => value);
    expect(texts).toContain("Số: …/KH-…");
    expect(texts).toContain("…, ngày … tháng … năm …");
  });

  it("puts the recipients left and both lines of a deputy's title right, over the name", () => {
    const closing = {
      signerTitle: ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"],
      signerName: "Lò Văn Khánh",
    };
    const { cells } = build({ closing });
    const find = (value: string) =>
      cells.find((cell) => cell.value === value) ?? { row: 0, column: 0 };
    const [first, second, name] = [...closing.signerTitle, closing.signerName].map(find);
    expect(find("Nơi nhận:")).toMatchObject({ row: first?.row, column: 1 });
    expect(second).toMatchObject({ row: (first?.row ?? 0) + 1, column: first?.column });
    expect((name?.row ?? 0) - (second?.row ?? 0)).toBeGreaterThanOrEqual(4);
  });
});

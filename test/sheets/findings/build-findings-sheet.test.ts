import { buildFindingsSheet } from "../../../src/sheets/findings/build-findings-sheet";
import { readWaivers } from "../../../src/sheets/findings/read-waivers";
import type { WordedFinding, WordedWaiver } from "../../../src/sheets/findings/worded-finding";
import { cellName } from "../../../src/sheets/model/cell-address";
import { rewriteSheet } from "../../../src/sheets/model/rewrite-sheet";
import type { CellValue, SheetDescription } from "../../../src/sheets/model/sheet-description";
import type { SourceRow } from "../../../src/sheets/model/source-row";
import { REVIEW } from "../../support/review-record";

const finding = (more: Partial<WordedFinding> = {}): WordedFinding => ({
  code: "money-without-source",
  severity: "warning",
  certainty: "plausible",
  sheet: "Kế hoạch",
  cell: "H46",
  message: "Chưa rõ nguồn kinh phí.",
  basis: null,
  linked: true,
  ...more,
});

const waiver = (n: number, more: Partial<WordedWaiver> = {}): WordedWaiver => ({
  ...finding({ severity: "hint", cell: `F${n}` }),
  key: `period-approximate row:D0${n} abc${n}`,
  reason: "Hội đồng đã thống nhất",
  by: "Đặng Thị Vân",
  ...more,
});

const asText = (value: CellValue) =>
  typeof value === "string" || typeof value === "number" ? `${value}` : "";

function shown(sheet: SheetDescription) {
  const byName = new Map(sheet.cells.map((cell) => [cellName(cell), cell]));
  return { ...sheet, cell: (name: string) => byName.get(name) };
}

function built(...findings: WordedFinding[]) {
  return shown(buildFindingsSheet(findings, REVIEW));
}

/** Hints of different kinds, each with a line of its own. */
function lines(count: number, message = "Thời gian chỉ là mốc gần đúng."): WordedFinding[] {
  return Array.from({ length: count }, (_, n) => finding({ code: `kind-${n}`, message }));
}

describe("buildFindingsSheet", () => {
  it("counts each severity on top", () => {
    const { cell } = built(finding({ severity: "error" }), finding(), finding({ cell: "H47" }));
    expect([cell("A5")?.value, cell("C5")?.value, cell("D5")?.value]).toEqual([1, 2, 0]);
    expect(cell("A5")?.formula).toBe('SUMIFS($H$9:$H$11,$B$9:$B$11,"■ Lỗi")');
  });

  it.each<[string, Partial<WordedFinding>, string | undefined, string]>([
    ["links a cell", {}, `HYPERLINK("#'Kế hoạch'!H46","Kế hoạch, H46")`, "Kế hoạch, H46"],
    [
      "doubles quotes in a sheet's name",
      { sheet: `Sổ "A" d'An` },
      `HYPERLINK("#'Sổ ""A"" d''An'!H46","Sổ ""A"" d'An, H46")`,
      `Sổ "A" d'An, H46`,
    ],
    ["does not link a document", { sheet: "Bảng 2", linked: false }, undefined, "Bảng 2, H46"],
    ["names the sheet alone without a cell", { cell: "" }, undefined, "Kế hoạch"],
  ])("%s", (_what, more, formula, words) => {
    const place = built(finding(more)).cell("C9");
    expect(place?.formula).toBe(formula);
    expect(place?.value).toBe(words);
  });

  it("says when there is nothing", () => {
    const { cell, autoFilter } = built();
    expect(cell("A9")?.value).toBe("Không có phát hiện nào.");
    expect(cell("A5")?.value).toBe(0);
    expect(autoFilter).toBeUndefined();
  });

  it("says whose plan was checked, against what and when, and who signs", () => {
    const { cell } = built(finding());
    expect([cell("A2")?.value, cell("A3")?.value]).toEqual([REVIEW.plan, REVIEW.check]);
    expect([cell("A11")?.value, cell("E11")?.value]).toEqual(["NGƯỜI KIỂM TRA", "HIỆU TRƯỞNG"]);
    expect(cell("E14")?.value).toBe("Nguyễn Thị An");
  });
});

describe("hints of a kind", () => {
  const hint = (cell: string, message = "Thời gian chỉ là mốc gần đúng.") =>
    finding({ code: "period-approximate", severity: "hint", cell, message });

  it("share a line from three on, which names and counts them and leads to the first", () => {
    const { cell } = built(hint("F41"), hint("F43"), hint("F44"));
    expect(cell("D9")?.value).toBe("3 chỗ: Thời gian chỉ là mốc gần đúng.");
    expect(cell("C9")?.formula).toBe(`HYPERLINK("#'Kế hoạch'!F41","Kế hoạch, F41, F43, F44")`);
    expect(cell("D5")?.value).toBe(3);
    expect(cell("H9")?.value).toBe(3);
    expect(cell("A10")?.value).toBeUndefined();
  });

  it("name four cells at most, and the words of the first where they differ", () => {
    const { cell } = built(...["F1", "F2", "F3", "F4", "F5"].map((at) => hint(at, `Ở ${at}`)));
    expect(cell("C9")?.value).toBe("Kế hoạch, F1, F2, F3, F4, …");
    expect(cell("D9")?.value).toBe("5 chỗ, như: Ở F1");
  });

  it("have a line each where they are of two kinds, or on two sheets", () => {
    const other = { ...hint("F43"), code: "period-open" };
    expect(built(hint("F41"), other).cell("A10")?.value).toBe(2);
    const elsewhere = { ...hint("F5"), sheet: "Sổ kinh phí" };
    expect(built(hint("F41"), elsewhere).cell("A10")?.value).toBe(2);
  });
});

it("tells of what was read from a document in one line, which names its tables", () => {
  const read = (code: string, sheet: string) =>
    finding({ code, severity: "hint", sheet, cell: "A5", linked: false, message: `Đã ${code}.` });
  const { cell } = built(read("đọc", "Bảng 1"), read("ghép", "Bảng 2"), read("bỏ", "Bảng 1"));
  expect(cell("C9")).toMatchObject({ value: "Bảng 1, Bảng 2" });
  expect(cell("C9")?.formula).toBeUndefined();
  expect(cell("D9")?.value).toBe("3 chỗ khi đọc tài liệu gốc, như: Đã đọc.");
  expect([cell("D5")?.value, cell("A10")?.value]).toEqual([3, undefined]);
});

describe("errors and warnings", () => {
  const warning = (n: number) => finding({ cell: `A${n}`, message: `Dòng ${n} bị cắt qua trang.` });

  it("share a line only where three warnings or more say the same but for a number", () => {
    expect(built(warning(4), warning(8)).cell("A10")?.value).toBe(2);
    const { cell } = built(warning(4), warning(8), warning(12));
    expect(cell("D9")?.value).toBe("3 chỗ, như: Dòng 4 bị cắt qua trang.");
    expect([cell("C5")?.value, cell("A10")?.value]).toEqual([3, undefined]);
    const others = ["ngân sách", "xã hội hóa", "học phí"].map((message) => finding({ message }));
    expect(built(...others).cell("A11")?.value).toBe(3);
  });

  it("never hide an error", () => {
    const errors = [1, 2, 3].map((n) => finding({ severity: "error", cell: `A${n}` }));
    expect(built(...errors).cell("A11")?.value).toBe(3);
  });
});

describe("the printed record", () => {
  const printedHeight = ({ rowHeights, pageSetup }: SheetDescription) =>
    Array.from(
      { length: pageSetup.printArea.to.row },
      (_, row) => rowHeights[row + 1] ?? 15.75
    ).reduce((sum, height) => sum + height, 0);
  const printedWidth = ({ columnWidths }: SheetDescription) =>
    columnWidths.slice(0, 6).reduce((sum, width) => sum + width, 0) * 6;
  const scaleOf = (sheet: SheetDescription) =>
    Math.min(1, 742 / printedWidth(sheet), 527 / printedHeight(sheet));

  it.each([0, 1, 10, 25])("of %i findings is one page that can be read", (count) => {
    const sheet = built(...lines(count));
    expect(sheet.pageSetup.onePage).toBe(true);
    expect(sheet.pageSetup.breaksAfter).toEqual([]);
    expect(scaleOf(sheet)).toBeGreaterThanOrEqual(0.69);
  });

  it("of few findings is not made smaller", () => {
    expect(scaleOf(built(...lines(5)))).toBeGreaterThan(0.99);
  });

  it("that is too long takes several pages, with its heading, and never a signature alone", () => {
    const sheet = built(...lines(90, "Một câu dài hơn một dòng ".repeat(8)));
    const { onePage, breaksAfter, titleRows, printArea } = sheet.pageSetup;
    expect(onePage).toBeUndefined();
    expect(breaksAfter.length).toBeGreaterThan(1);
    expect(titleRows).toEqual([8, 8]);
    expect(breaksAfter.at(-1)).toBeLessThan(printArea.to.row - 5);
  });

  it("is laid out anew when it is written again", () => {
    const many = built(...lines(22));
    const again = rewriteSheet(built(...lines(1)), many);
    expect(many.columnWidths[3]).toBeGreaterThan(55);
    expect(again.columnWidths).toEqual(many.columnWidths);
    expect(again.rowHeights).toEqual(many.rowHeights);
  });

  it("prints nothing of what stands beside it", () => {
    expect(built(finding()).pageSetup.printArea.to.column).toBe(6);
  });
});

describe("what was passed over", () => {
  const sheet = shown(buildFindingsSheet(lines(2), REVIEW, [waiver(1), waiver(2)]));

  it("is listed with reason and name, and counted", () => {
    expect(["D14", "E14", "F14"].map((name) => sheet.cell(name)?.value)).toEqual([
      "Chưa rõ nguồn kinh phí.",
      "Hội đồng đã thống nhất",
      "Đặng Thị Vân",
    ]);
    expect(sheet.cell("E5")).toMatchObject({ value: 2, formula: 'COUNTIFS($H$14:$H$15,"?*")' });
  });

  it("is read back, and only that", () => {
    const rows = [...new Set(sheet.cells.map(({ row }) => row))].map((row): SourceRow => ({
      sheet: sheet.name,
      row,
      kind: "cells",
      cells: sheet.cells
        .filter((cell) => cell.row === row && cell.value !== null)
        .map(({ column, value }) => ({ column, span: 1, text: asText(value), merged: false })),
    }));
    expect(readWaivers(rows)).toEqual(
      [waiver(1), waiver(2)].map(({ key, reason, by }) => ({ key, reason, by }))
    );
  });
});

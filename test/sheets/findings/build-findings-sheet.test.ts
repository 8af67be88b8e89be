import { buildFindingsSheet } from "../../../src/sheets/findings/build-findings-sheet";
import type { WordedFinding } from "../../../src/sheets/findings/build-findings-sheet";
import { cellName } from "../../../src/sheets/model/cell-address";

const finding = (more: Partial<WordedFinding> = {}): WordedFinding => ({
  severity: "warning",
  certainty: "plausible",
  sheet: "Kế hoạch",
  cell: "H46",
  message: "Chưa rõ nguồn kinh phí.",
  basis: null,
  linked: true,
  ...more,
});

function built(...findings: WordedFinding[]) {
  const { cells, autoFilter } = buildFindingsSheet(findings, "Trường Tiểu học Đồng Cạn");
  const byName = new Map(cells.map((cell) => [cellName(cell), cell]));
  return { cell: (name: string) => byName.get(name), autoFilter };
}

describe("buildFindingsSheet", () => {
  it("counts each severity on top", () => {
    const { cell } = built(finding({ severity: "error" }), finding(), finding());
    expect([cell("A5")?.value, cell("C5")?.value, cell("D5")?.value]).toEqual([1, 2, 0]);
    expect(cell("A5")?.formula).toBe('COUNTIFS($B$9:$B$11,"■ Lỗi")');
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
});

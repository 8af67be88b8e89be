import type { IFormulaDataItem } from "@univerjs/engine-formula";
import fc from "fast-check";
import { FormulaSharing } from "../../../../src/hosts/univer/formulas/share-formulas";
import { moveFormula } from "../../../../src/sheets/model/move-formula";

type Cells = Record<number, Record<number, IFormulaDataItem>>;

const asWritten = (formula: string) => formula;

function shared(cells: Cells, sharing = new FormulaSharing()): Cells {
  return (sharing.shared({ book: { sheet: cells } }, asWritten).book as Record<string, Cells>)
    .sheet as Cells;
}

/** The formulas as the grid reads them: a copy is its first formula, moved. */
function spelled(cells: Cells): string[] {
  const items = Object.values(cells).flatMap((line) => Object.values(line));
  const first = new Map(items.filter(({ f }) => f !== "").map(({ si, f }) => [si, f]));
  return items.map(({ f, si, x = 0, y = 0 }) =>
    f === "" ? moveFormula(first.get(si) ?? "", { rows: y, columns: x }) : f
  );
}

function texts(cells: Cells): number {
  return new Set(
    Object.values(cells)
      .flatMap((line) => Object.values(line))
      .map(({ f }) => f)
      .filter((f) => f !== "")
  ).size;
}

describe("formulas that are copies of each other", () => {
  it("are parsed once", () => {
    const cells: Cells = {
      8: { 2: { f: "=IF($A9=\"\",0,B9*'Danh mục'!$C$2)" } },
      9: { 2: { f: "=IF($A10=\"\",0,B10*'Danh mục'!$C$2)" } },
      12: { 3: { f: "=IF($A13=\"\",0,C13*'Danh mục'!$C$2)" } },
    };
    expect(shared(cells)[9]?.[2]).toMatchObject({ f: "", x: 0, y: 1 });
    expect(shared(cells)[12]?.[3]).toMatchObject({ f: "", x: 1, y: 4 });
    expect(spelled(shared(cells))).toEqual([cells[8]?.[2]?.f, cells[9]?.[2]?.f, cells[12]?.[3]?.f]);
  });

  it.each([
    ["another fixed cell", "=A1+$C$2", "=A2+$C$3"],
    ["another text that looks like a reference", '=A1&"B1"', '=A2&"B2"'],
    ["another sheet", "=Một!A1", "=Hai!A2"],
    ["the same cell from elsewhere", "=A1", "=A1"],
  ])("are not told from those with %s", (_, above, below) => {
    const cells: Cells = { 0: { 4: { f: above } }, 1: { 4: { f: below } } };
    expect(shared(cells)[1]?.[4]?.f).toBe(below);
  });

  it("stay as the grid has them where the user filled them down", () => {
    const filled = { f: "=A1*2", si: "user", x: 0, y: 1 };
    const cells: Cells = { 0: { 1: { f: "=A1*2", si: "user" } }, 1: { 1: filled } };
    expect(shared(cells)).toEqual(cells);
  });

  it("are told anew once a row has been inserted above them", () => {
    const sharing = new FormulaSharing();
    shared({ 4: { 1: { f: "=A5" } }, 5: { 1: { f: "=A6" } } }, sharing);
    const moved = shared({ 4: { 1: { f: "=A5" } }, 6: { 1: { f: "=A6" } } }, sharing);
    expect(texts(moved)).toBe(2);
  });

  it("say the same, whatever is copied where", () => {
    const corner = fc.tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "C", "AB"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 40 })
    );
    const formula = fc
      .tuple(corner, corner)
      .map(([one, other]) => `=SUM('Kế hoạch'!${one.join("")}:${other.join("")},${one.join("")})`);
    const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(formula, fc.uniqueArray(place, { maxLength: 12, selector: String }), (f, at) => {
        const cells: Cells = {};
        for (const [row, column] of at) {
          (cells[row] ??= {})[column] = { f: moveFormula(f, { rows: row, columns: column }) };
        }
        const before = Object.values(cells).flatMap((line) => Object.values(line).map((c) => c.f));
        expect(spelled(shared(cells))).toEqual(before);
        expect(texts(shared(cells))).toBe(Math.min(at.length, 1));
      })
    );
  });
});

import fc from "fast-check";
import { columnLetters } from "../../../src/sheets/model/cell-address";
import { moveFormula } from "../../../src/sheets/model/move-formula";
import { shiftFormula } from "../../../src/sheets/model/shift-formula";

const OWN = "Kế hoạch";
const insertion = { sheet: OWN, before: 10, count: 2 };

describe("a formula after two rows were inserted above row 10", () => {
  it.each([
    ["a cell above", "A9", "A9"],
    ["a cell below", "A10", "A12"],
    ["fixed as well as loose references", "$A$10+A$10+$A10", "$A$12+A$12+$A12"],
    ["a block that is cut", "SUM(B2:B10)", "SUM(B2:B12)"],
    ["a block above", "SUM(B2:B9)", "SUM(B2:B9)"],
    ["a block below", "SUM(B10:B12)", "SUM(B12:B14)"],
    ["whole rows", "SUM(9:10)", "SUM(9:12)"],
    ["fixed whole rows", "SUM($9:$10)", "SUM($9:$12)"],
    ["whole columns", "SUM(B:B)", "SUM(B:B)"],
    ["this sheet by its name", "'Kế hoạch'!A10", "'Kế hoạch'!A12"],
    ["this sheet in other case", "'KẾ HOẠCH'!A10", "'KẾ HOẠCH'!A12"],
    ["another sheet", "'Sổ kinh phí'!A10", "'Sổ kinh phí'!A10"],
    ["another sheet without quotes", "Sheet2!A10", "Sheet2!A10"],
    ["another sheet named like a cell", "'A10'!B10", "'A10'!B10"],
    [
      "a block over another sheet's name",
      "SUM('Danh mục'!$A$5:$A$16)",
      "SUM('Danh mục'!$A$5:$A$16)",
    ],
    [
      "another file",
      "[1]Sheet1!A10+'[Quý 2.xlsx]Kế hoạch'!A10",
      "[1]Sheet1!A10+'[Quý 2.xlsx]Kế hoạch'!A10",
    ],
    ["a text", 'A10&"A10 và ""A10"""', 'A12&"A10 và ""A10"""'],
    ["a function like a cell", "LOG10(A10)+ATAN2(A10,B10)", "LOG10(A12)+ATAN2(A12,B12)"],
    ["a name like a cell", "_A10+A10_+A10.b+Á10", "_A10+A10_+A10.b+Á10"],
    ["a name beyond the last column", "XFE10+XFD10", "XFE10+XFD12"],
    ["a number", "1E10+10:11+A10", "1E10+12:13+A12"],
    ["a table's column", "SUM(Bảng1[A10])", "SUM(Bảng1[A10])"],
    ["an error", "IF(A10=#N/A,#REF!,#DIV/0!)", "IF(A12=#N/A,#REF!,#DIV/0!)"],
    ["a range between functions", "A10:INDEX(A:A,10)", "A12:INDEX(A:A,10)"],
    ["a cell pushed off the sheet", "A1048575", "#REF!"],
    ["a block to the sheet's end", "A5:A1048576", "A5:A1048576"],
  ])("follows %s", (_what, before, after) => {
    expect(shiftFormula(before, OWN, insertion)).toBe(after);
  });

  it("follows on another sheet only what names the sheet", () => {
    expect(shiftFormula("A10+'Kế hoạch'!A10", "Tiến độ", insertion)).toBe("A10+'Kế hoạch'!A12");
  });

  it("knows an apostrophe in a sheet's name", () => {
    const on = { ...insertion, sheet: "Kế 'hoạch'" };
    expect(shiftFormula("'Kế ''hoạch'''!A10", "x", on)).toBe("'Kế ''hoạch'''!A12");
  });
});

it.each([
  ["A1+$A1+A$1+$A$1", { rows: 2, columns: 1 }, "B3+$A3+B$1+$A$1"],
  ["SUM($C5:C5)", { rows: 0, columns: 2 }, "SUM($C5:E5)"],
  ["A1+B2", { rows: -1, columns: 0 }, "#REF!+B1"],
  ["'S'!A1", { rows: 0, columns: -1 }, "'S'!#REF!"],
  ['"A1"&SUM(A:A)', { rows: 1, columns: 1 }, '"A1"&SUM(B:B)'],
])("copies %s as Excel does", (formula, move, copied) => {
  expect(moveFormula(formula, move)).toBe(copied);
});

/** A formula as parts: references by their numbers, and everything else that must not change. */
const sheets = [null, "Kế hoạch", "Sổ 'A1'!"];
const cell = fc.record({
  column: fc.integer({ min: 1, max: 16_384 }),
  row: fc.integer({ min: 1, max: 9999 }),
});
const part = fc.oneof(
  fc.record({
    sheet: fc.constantFrom(...sheets),
    from: cell,
    to: fc.option(cell),
    mark: fc.constantFrom("", "$"),
  }),
  fc.constantFrom('"A1"', "LOG10(2)", "Bảng[A1]", "TRUE", "1E5", "#N/A", "\"'Kế hoạch'!A1\"")
);
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

function written(parts: readonly Part[], rowOf: (row: number) => number): string {
  return parts
    .map((one) => {
      if (typeof one === "string") return one;
      const shifts = one.sheet !== "Sổ 'A1'!";
      const corner = ({ column, row }: { column: number; row: number }) =>
        `${one.mark}${columnLetters(column)}${one.mark}${shifts ? rowOf(row) : row}`;
      const prefix = one.sheet === null ? "" : `'${one.sheet.replaceAll("'", "''")}'!`;
      return `${prefix}${corner(one.from)}${one.to ? `:${corner(one.to)}` : ""}`;
    })
    .join("+");
}

describe("any formula", () => {
  const formula = fc.array(part, { minLength: 1, maxLength: 6 });
  const before = fc.integer({ min: 1, max: 10_000 });
  const count = fc.integer({ min: 1, max: 500 });

  it("points at the same cells after rows were inserted", () => {
    fc.assert(
      fc.property(formula, before, count, (parts, at, rows) => {
        const shifted = shiftFormula(
          written(parts, (row) => row),
          OWN,
          { sheet: OWN, before: at, count: rows }
        );
        expect(shifted).toBe(written(parts, (row) => (row >= at ? row + rows : row)));
      })
    );
  });

  it("comes to the same whether rows are inserted at once or one after the other", () => {
    fc.assert(
      fc.property(formula, before, count, count, (parts, at, one, two) => {
        const text = written(parts, (row) => row);
        const shift = (given: string, rows: number) =>
          shiftFormula(given, OWN, { sheet: OWN, before: at, count: rows });
        expect(shift(shift(text, one), two)).toBe(shift(text, one + two));
      })
    );
  });

  it("is itself again when copied there and back", () => {
    fc.assert(
      fc.property(formula, fc.integer({ min: 0, max: 900 }), (parts, rows) => {
        const text = written(parts, (row) => row);
        expect(
          moveFormula(moveFormula(text, { rows, columns: 0 }), { rows: -rows, columns: 0 })
        ).toBe(text);
      })
    );
  });
});

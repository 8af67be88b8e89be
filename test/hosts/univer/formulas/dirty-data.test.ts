import { mergedDirtyData } from "../../../../src/hosts/univer/formulas/dirty-data";

const rangeIn = (startRow: number) => ({
  unitId: "book",
  sheetId: "one",
  range: { startRow, endRow: startRow, startColumn: 0, endColumn: 0 },
});

describe("what several changes ask to be worked out", () => {
  it("is every cell, name and format of each", () => {
    const merged = mergedDirtyData([
      {
        dirtyRanges: [rangeIn(1)],
        dirtyNameMap: { book: { one: "Một" } },
        dirtyUnitOtherFormulaMap: { book: { one: { first: true } } },
      },
      {
        dirtyRanges: [rangeIn(2)],
        dirtyNameMap: { book: { two: "Hai" } },
        dirtyUnitOtherFormulaMap: { book: { one: { second: true }, two: { third: true } } },
      },
    ]);
    expect(merged.dirtyRanges).toEqual([rangeIn(1), rangeIn(2)]);
    expect(merged.dirtyNameMap).toEqual({ book: { one: "Một", two: "Hai" } });
    expect(merged.dirtyUnitOtherFormulaMap).toEqual({
      book: { one: { first: true, second: true }, two: { third: true } },
    });
  });

  it.each([[[true, false]], [[false, true]], [[true, undefined]]])(
    "is everything once one of them asks for that: %j",
    (asked) => {
      const parts = asked.map((forceCalculation) => ({ forceCalculation }));
      expect(mergedDirtyData(parts as never[]).forceCalculation).toBe(true);
    }
  );

  it("leaves the parts as they were", () => {
    const part = { dirtyRanges: [rangeIn(1)] };
    mergedDirtyData([part, part]);
    expect(part.dirtyRanges).toHaveLength(1);
    expect(mergedDirtyData([]).dirtyRanges).toEqual([]);
  });
});

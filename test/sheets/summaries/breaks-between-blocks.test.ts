import { breaksBetweenBlocks } from "../../../src/sheets/summaries/breaks-between-blocks";

const sheet = (heights: Record<number, number>, width = 100) => ({
  rowHeights: heights,
  columnWidths: [width],
});

describe("breaksBetweenBlocks", () => {
  it("keeps blocks together that fit one page", () => {
    expect(breaksBetweenBlocks([1, 3], 4, sheet({ 1: 200, 2: 50, 3: 200, 4: 50 }))).toEqual([]);
  });

  it("ends the page before a block that does not fit", () => {
    expect(
      breaksBetweenBlocks([1, 3, 5], 5, sheet({ 1: 300, 2: 10, 3: 250, 4: 20, 5: 100 }))
    ).toEqual([2]);
  });

  it("does not count the gap below the last block of a page", () => {
    expect(breaksBetweenBlocks([1, 2, 4], 4, sheet({ 1: 300, 2: 200, 3: 30, 4: 300 }))).toEqual([
      3,
    ]);
  });

  it("has more room where a wide sheet is printed smaller", () => {
    const heights = { 1: 300, 2: 250 };
    expect(breaksBetweenBlocks([1, 2], 3, sheet(heights, 120))).toEqual([1]);
    expect(breaksBetweenBlocks([1, 2], 3, sheet(heights, 160))).toEqual([]);
  });
});

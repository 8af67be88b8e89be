import fc from "fast-check";
import { pageBreaks } from "../../../src/sheets/layout/page-breaks";

const none = new Set<number>();
const page = (rowHeights: readonly number[], keptWithNext: ReadonlySet<number> = none) =>
  pageBreaks({ rowHeights, pageHeight: 100, titleRows: [1, 1], keptWithNext });

describe("pageBreaks", () => {
  it.each([
    ["rows that fit need none", [10, 40, 50], none, []],
    ["a full page ends before the row that does not fit", [10, 40, 50, 30], none, [3]],
    ["the repeated heading takes its height on later pages", [10, 90, 60, 31], none, [2, 3]],
    ["a title moves over with what it announces", [10, 60, 20, 30], new Set([3]), [2]],
    ["a chain of kept rows moves over whole", [10, 40, 20, 20, 30], new Set([3, 4]), [2]],
    ["kept rows higher than a page are cut where it is full", [10, 60, 60], new Set([1, 2]), [2]],
    ["a row higher than a page stands alone", [10, 300, 20], none, [1, 2]],
  ])("%s", (_what, heights, kept, breaks) => {
    expect(page(heights, kept)).toEqual(breaks);
  });

  describe("with a table that ends before the last rows", () => {
    const ending = (
      rowHeights: readonly number[],
      lastTableRow: number,
      keptWithNext: ReadonlySet<number> = none
    ) => pageBreaks({ rowHeights, pageHeight: 100, titleRows: [1, 1], keptWithNext, lastTableRow });

    it.each([
      ["one page needs none", [10, 40, 30, 20], 3, none, []],
      ["the last row goes along with what closes the document", [10, 40, 50, 20, 20], 3, none, [2]],
      ["its heading of a group goes along too", [10, 40, 10, 40, 30], 4, new Set([3]), [2]],
      ["a page that has a row of the table stays", [10, 60, 40, 20], 3, none, [2]],
      [
        "rows too high to go along all stay, but no page begins right after the table",
        [10, 40, 50, 60, 60],
        3,
        none,
        [2, 3, 4],
      ],
      [
        "the first of several closing pages has a row of the table",
        [10, 40, 50, 30, 30, 30, 30],
        3,
        none,
        [2, 4],
      ],
      ["a single row takes its heading along", [50, 40, 30, 20], 2, new Set([1]), [2]],
    ])("%s", (_what, heights, last, kept, breaks) => {
      expect(ending(heights, last, kept)).toEqual(breaks);
    });

    it("does not mind closing pages where no heading is repeated", () => {
      const rowHeights = [10, 40, 50, 30, 30];
      const rows = { rowHeights, pageHeight: 100, titleRows: null, keptWithNext: none };
      expect(pageBreaks({ ...rows, lastTableRow: 3 })).toEqual([3]);
    });
  });

  it("never overfills a page that more than one row stands on", () => {
    const heights = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (rows, kept) => {
        const ends = [...page(rows, new Set(kept)), rows.length];
        ends.forEach((end, n) => {
          const start = (ends[n - 1] ?? 0) + 1;
          const own = rows.slice(start - 1, end).reduce((sum, height) => sum + height, 0);
          const repeated = start > 1 ? (rows[0] ?? 0) : 0;
          if (end > start) expect(own + repeated).toBeLessThanOrEqual(100);
        });
      })
    );
  });
});

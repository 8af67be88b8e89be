import type { LinesChange } from "../../../src/hosts/univer/paper-after-lines";
import { paperAfterLines } from "../../../src/hosts/univer/paper-after-lines";
import { sheetPaper } from "../../../src/hosts/univer/sheet-paper";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import { range } from "../../contract/sample-sheets";
import { plainSheet } from "../xlsx/plain-sheet";

const SHEET = plainSheet([], { autoFilter: range(3, 1, 8, 4) });
const PAPER = sheetPaper({
  ...SHEET,
  pageSetup: {
    ...SHEET.pageSetup,
    printArea: range(1, 1, 10, 4),
    titleRows: [2, 3],
    breaksAfter: [5, 8],
  },
});

type Paper = {
  readonly area: CellRange;
  readonly titles: readonly [number, number] | undefined;
  readonly breaks: readonly number[];
  readonly filter: CellRange | null;
};

const rows = (kind: LinesChange["kind"], start: number, count: number): LinesChange => ({
  axis: "row",
  kind,
  start,
  count,
});
const columns = (kind: LinesChange["kind"], start: number, count: number): LinesChange => ({
  ...rows(kind, start, count),
  axis: "column",
});
const SAME: Paper = {
  area: range(1, 1, 10, 4),
  titles: [2, 3],
  breaks: [5, 8],
  filter: range(3, 1, 8, 4),
};

const CASES: readonly (readonly [string, LinesChange, Partial<Paper>])[] = [
  ["rows below everything", rows("inserted", 11, 3), {}],
  [
    "rows within the table",
    rows("inserted", 6, 2),
    { area: range(1, 1, 12, 4), breaks: [7, 10], filter: range(3, 1, 10, 4) },
  ],
  [
    "a row above everything",
    rows("inserted", 1, 1),
    { area: range(2, 1, 11, 4), titles: [3, 4], breaks: [6, 9], filter: range(4, 1, 9, 4) },
  ],
  [
    "rows that go, with the one that began a page",
    rows("removed", 5, 2),
    { area: range(1, 1, 8, 4), breaks: [6], filter: range(3, 1, 6, 4) },
  ],
  [
    "the title rows that go",
    rows("removed", 2, 2),
    { area: range(1, 1, 8, 4), titles: undefined, breaks: [3, 6], filter: range(2, 1, 6, 4) },
  ],
  [
    "all that is filtered goes",
    rows("removed", 3, 6),
    { area: range(1, 1, 4, 4), titles: [2, 2], breaks: [2], filter: null },
  ],
  [
    "all that is printed goes",
    rows("removed", 1, 10),
    { titles: undefined, breaks: [], filter: null },
  ],
  [
    "a column within the table",
    columns("inserted", 3, 1),
    { area: range(1, 1, 10, 5), filter: range(3, 1, 8, 5) },
  ],
  [
    "the first column goes",
    columns("removed", 1, 1),
    { area: range(1, 1, 10, 3), filter: range(3, 1, 8, 3) },
  ],
];

it.each(CASES)("%s", (_what, change, expected) => {
  const { pageSetup, autoFilter } = paperAfterLines(PAPER, change);
  const { printArea, titleRows, breaksAfter } = pageSetup;
  expect({ area: printArea, titles: titleRows, breaks: breaksAfter, filter: autoFilter }).toEqual({
    ...SAME,
    ...expected,
  });
});

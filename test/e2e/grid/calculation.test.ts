import type {
  CellDescription,
  ConditionalFormat,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";
import { cellName } from "../../../src/sheets/model/cell-address";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const SHEET = "Kế hoạch";
const RED = "FF0000";
const ROWS = { first: 3, last: 8 };
/** The cells of the first 9 rows, without the bars around them. */
const CELLS = { x: 60, y: 90, width: 600, height: 190 };

function formula(row: number, column: number, text: string, value: number): CellDescription {
  return { row, column, formula: text, value };
}

function reddened(condition: string): ConditionalFormat {
  const range = {
    from: { row: ROWS.first, column: 6 },
    to: { row: ROWS.last, column: 8 },
  };
  return { kind: "expression", range, formula: condition, style: { fill: RED } };
}

/** A total, what refers to it, and what refers to that, in the first cells of the sheet. */
const TOTALS = plainSheet(
  [
    formula(1, 1, "SUM(D1:D3)", 6),
    formula(1, 2, "A1-C1", 6),
    formula(2, 1, "A1+B1", 12),
    formula(2, 2, "A2*2", 24),
    ...[1, 2, 3].map((value) => ({ row: value, column: 4, value })),
  ],
  { conditionalFormats: [reddened("$A1<0"), reddened("$B1<0")] }
);

/**
 * Formulas of A1 that keep the engine busy for seconds without a pause, once it has told that it works
 * (the quick ones, after the 500th), and one of A2.
 */
function slowSheet(): SheetDescription {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return plainSheet([
    { row: 1, column: 1, value: 0 },
    { row: 2, column: 1, value: 0 },
    formula(2, 2, "A2*2", 0),
    ...numbers(10_000).map((row) => ({ row, column: 10, value: row })),
    formula(1, 13, "SUM(L1:L200)", 10_000 * 100 * 201),
    ...numbers(600).map((row) => formula(row, 11, `$A$1*${row}`, 0)),
    ...numbers(200).map((row) =>
      formula(row, 12, `SUMPRODUCT(($J$1:$J$10000>MAX($K$1:$K$600)/600)*${row})`, 10_000 * row)
    ),
  ]);
}

function results({ cells }: SheetDescription): unknown[] {
  return cells.filter((cell) => cell.formula !== undefined).map(({ value }) => value);
}

describeChromium("formulas in the grid", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  async function picture(): Promise<string> {
    await grid.select({ sheet: SHEET, cell: "A1" });
    await grid.drawn();
    const image = await grid.page.screenshot({ clip: CELLS, animations: "disabled" });
    return image.toString("base64");
  }

  it("follow each other in their order, whatever formats refer to them", async () => {
    await grid.open({ sheets: [TOTALS] });
    await grid.describe();
    for (const typed of [10, 20]) {
      await grid.type({ sheet: SHEET, cell: "D1" }, String(typed));
      const total = typed + 5;
      expect(results(await grid.sheet(SHEET))).toEqual([total, total, 2 * total, 4 * total]);
    }
  });

  it("colour the rows whose number a format asks for", async () => {
    const rows = Array.from({ length: ROWS.last - ROWS.first + 1 }, (_, n) => ROWS.first + n);
    const even = rows.filter((row) => row % 2 === 0);
    const painted = even.flatMap((row) =>
      [6, 7, 8].map((column) => ({ row, column, value: null, style: { fill: RED } }))
    );
    await grid.open({ sheets: [plainSheet(painted)] });
    const expected = await picture();
    const striped = plainSheet([], { conditionalFormats: [reddened("MOD(ROW(),2)=0")] });
    await grid.open({ sheets: [striped] });
    expect((await picture()) === expected).toBe(true);
  });

  describe("while they are worked out for seconds", () => {
    beforeEach(async () => {
      await grid.open({ sheets: [slowSheet()] });
      await grid.describe();
      await grid.type({ sheet: SHEET, cell: "A1" }, "500");
      await grid.page.waitForTimeout(400);
    });

    const valuesOf = async (...cells: readonly string[]) => {
      const { cells: all } = await grid.sheet(SHEET);
      const values = new Map(all.map((cell) => [cellName(cell), cell.value]));
      return cells.map((cell) => values.get(cell));
    };

    it("follow what is typed meanwhile", async () => {
      await grid.type({ sheet: SHEET, cell: "A2" }, "7");
      expect(await valuesOf("B2", "L1", "L200")).toEqual([14, 9500, 9500 * 200]);
    });

    it("leave alone what is typed over one of them", async () => {
      await grid.type({ sheet: SHEET, cell: "L5" }, "5");
      const sum = 9500 * (100 * 201 - 5) + 5;
      expect(await valuesOf("L4", "L5", "L6", "M1")).toEqual([9500 * 4, 5, 9500 * 6, sum]);
    });

    it("follow the rows that are moved meanwhile", async () => {
      await grid.select({ sheet: SHEET, cell: "B5" });
      await grid.insertRowsAbove(1);
      const cells = ["K4", "K5", "K6", "K601", "L4", "L5", "L6", "L201", "M1"];
      const quick = [500 * 4, undefined, 500 * 5, 500 * 600];
      const slow = [9500 * 4, undefined, 9500 * 5, 9500 * 200];
      expect(await valuesOf(...cells)).toEqual([...quick, ...slow, 9500 * 100 * 201]);
    });
  });

  it("know the day, and still do after an edit", async () => {
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const dated = [
      formula(1, 1, "TODAY()-DATE(2020,1,1)", 0),
      formula(2, 1, 'A1&" ngày từ "&C1', 0),
      { row: 1, column: 3, value: "đầu năm" },
    ];
    await grid.open({ sheets: [plainSheet(dated)] });
    const days = Math.round(
      (Date.UTC(today.year, today.month - 1, today.day) - Date.UTC(2020, 0, 1)) / 86_400_000
    );
    expect(results(await grid.sheet(SHEET))).toEqual([days, `${days} ngày từ đầu năm`]);
    await grid.type({ sheet: SHEET, cell: "C1" }, "năm 2020");
    expect(results(await grid.sheet(SHEET))).toEqual([days, `${days} ngày từ năm 2020`]);
  });

  it("of formats on another sheet are worked out when that sheet is shown", async () => {
    const striped = { name: SHEET, conditionalFormats: [reddened("MOD(ROW(),2)=0")] };
    await grid.open({ sheets: [plainSheet([], striped)] });
    const expected = await picture();
    const first = plainSheet([{ row: 1, column: 1, value: "Trang đầu" }], { name: "Trang đầu" });
    await grid.open({ sheets: [first, plainSheet([], striped)] });
    await grid.describe();
    expect((await picture()) === expected).toBe(true);
  });
});

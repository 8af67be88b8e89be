import { describedText } from "../../../src/sheets/model/check-expected";
import { cellName } from "../../../src/sheets/model/cell-address";
import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";
import { planWorkbook } from "./plan-workbook";

const LEDGER = "Sổ kinh phí";
const SUMMARY = "Tổng hợp kinh phí";
/** The ledger's first amount, and where all amounts are added up. */
const AMOUNT = { sheet: LEDGER, cell: "G10" };
const SPENT = { sheet: LEDGER, cell: "H10" };
const TOTALS = [
  `${LEDGER}!G5`,
  `${SUMMARY}!A5`,
  `${SUMMARY}!D50`,
  ...["B90", "C90", "D90", "E90"].map((tied) => `${SUMMARY}!${tied}`),
  "Danh mục!B58",
];
const all = (total: number) => Object.fromEntries(TOTALS.map((name) => [name, String(total)]));
const BEFORE = 45_500_000;
const RAISED = 49_500_000;

/** What each formula says, by sheet and cell. */
function results({ sheets }: WorkbookDescription): Record<string, string> {
  const entries = sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ formula }) => formula !== undefined)
      .map((cell) => [`${name}!${cellName(cell)}`, describedText(cell)] as const)
  );
  return Object.fromEntries(entries);
}

type Difference = { readonly at: string; readonly planned: string; readonly actual: string };

/** Each "planned less actual" of the summary, and the cells it refers to. */
function differencesOf({ sheets }: WorkbookDescription): Difference[] {
  const cells = sheets.find(({ name }) => name === SUMMARY)?.cells ?? [];
  return cells.flatMap((cell) => {
    const [, planned, actual] = /^(D\d+)-(E\d+)$/.exec(cell.formula ?? "") ?? [];
    return planned && actual ? [{ at: `${SUMMARY}!${cellName(cell)}`, planned, actual }] : [];
  });
}

function amountIn(
  said: Readonly<Record<string, string>>,
  { sheets }: WorkbookDescription,
  cell: string
): number {
  const formula = said[`${SUMMARY}!${cell}`];
  if (formula !== undefined) return Number(formula);
  const typed = sheets
    .find(({ name }) => name === SUMMARY)
    ?.cells.find((candidate) => cellName(candidate) === cell);
  return Number(typed?.value ?? 0);
}

describeChromium("totals in the grid", () => {
  let grid: GridInChromium;
  let workbook: WorkbookDescription;
  beforeAll(async () => {
    grid = await GridInChromium.start();
    workbook = await planWorkbook();
  });
  beforeEach(() => grid.open(workbook));
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  it("are those that the workbook came with", async () => {
    expect(results(await grid.describe())).toEqual(results(workbook));
    expect(results(workbook)).toMatchObject(all(BEFORE));
  });

  it("follow an amount that the pane writes, and every other formula with them", async () => {
    const cells = [{ row: 10, column: 7, value: 10_000_000 }];
    const change = { kind: "edit-cells", sheet: LEDGER, cells } as const;
    const applied = await grid.apply({ steps: [change], expected: [] });
    expect(results(await grid.describe())).toMatchObject(all(RAISED));
    await applied.undo();
    expect(results(await grid.describe())).toEqual(results(workbook));
  });

  it("follow an amount that the user types", async () => {
    await grid.type(AMOUNT, "10000000");
    const described = await grid.describe();
    expect(results(described)).toMatchObject(all(RAISED));
  });

  it("have what stands beside them follow in the same step", async () => {
    await grid.type(AMOUNT, "10000000");
    await grid.describe();
    await grid.type(SPENT, "4000000");
    const said = results(await grid.describe());
    const differences = differencesOf(workbook);
    expect(differences.length).toBeGreaterThan(20);
    for (const { at, planned, actual } of differences) {
      expect({ at, value: Number(said[at]) }).toEqual({
        at,
        value: amountIn(said, workbook, planned) - amountIn(said, workbook, actual),
      });
    }
    expect(differences.some(({ actual }) => amountIn(said, workbook, actual) > 0)).toBe(true);
  });

  it("follow an amount that the user was still typing when it is time to save", async () => {
    await grid.select(AMOUNT);
    await grid.page.keyboard.type("10000000");
    await grid.finishEditing();
    expect(results(await grid.describe())).toMatchObject(all(RAISED));
  });
});

import type { Plan } from "../../../src/domain/plan/plan";
import type { RowTracking } from "../../../src/domain/plan/plan-row";
import { buildPlanSheet } from "../../../src/sheets/forms/build-plan-sheet";
import { buildLedgerSheet } from "../../../src/sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../../../src/sheets/lists/build-lists-sheet";
import { cellName } from "../../../src/sheets/model/cell-address";
import { describedText } from "../../../src/sheets/model/check-expected";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { buildProgressSheet } from "../../../src/sheets/summaries/build-progress-sheet";
import { day } from "../../support/plan-fixtures";
import { variedPlan } from "../../support/varied-plan";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

const VIEW = { date: day("2027-01-15"), followsClock: false };
/** Wide enough for all months. */
const SCREEN = { width: 1720, height: 900 };
/** The cells, without the bars and tabs around them. */
const CELLS = { x: 60, y: 130, width: 1600, height: 640 };

function built(plan: Plan) {
  const { sheet, references } = buildPlanSheet(plan, new Map());
  const progress = buildProgressSheet(plan, references, VIEW);
  const sheets = [sheet, buildLedgerSheet(plan, references), progress, buildListsSheet(plan)];
  return { workbook: { sheets }, progress, references };
}

function withTracking(plan: Plan, id: string, tracking: Partial<RowTracking>): Plan {
  const rows = plan.rows.map((row) =>
    row.id === id ? { ...row, tracking: { ...row.tracking, ...tracking } } : row
  );
  return { ...plan, rows };
}

function results({ cells }: SheetDescription): Record<string, string> {
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  return Object.fromEntries(formulas.map((cell) => [cellName(cell), describedText(cell)]));
}

describeChromium("the bars of Tiến độ in the grid", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
    await grid.page.setViewportSize(SCREEN);
  });

  async function picture(name: string): Promise<string> {
    await grid.select({ sheet: SHEET_NAMES.progress, cell: "A1" });
    await grid.drawn();
    await grid.shot(`grid-tien-do-${name}`);
    const image = await grid.page.screenshot({ clip: CELLS, animations: "disabled" });
    return image.toString("base64");
  }

  it("move with the dates of the tracking block, as the add-in would draw them", async () => {
    const plan = variedPlan(6);
    const moved = { start: day("2026-09-20"), end: day("2027-03-10") };
    const after = built(withTracking(plan, "D01", moved));
    await grid.open(after.workbook);
    const expected = await picture("mong-doi");
    const before = built(plan);
    await grid.open(before.workbook);
    const untouched = await picture("truoc");
    const row = before.references.rowOf.get("D01") ?? 0;
    const at = (column: "start" | "end") => ({
      sheet: SHEET_NAMES.plan,
      cell: cellName({ row, column: before.references.columns[column] }),
    });
    await grid.type(at("start"), "20/9/2026");
    await grid.type(at("end"), "10/3/2027");
    const typed = await picture("sau");
    expect(results(await grid.sheet(SHEET_NAMES.progress))).toEqual(results(after.progress));
    expect(typed === expected).toBe(true);
    expect(typed === untouched).toBe(false);
    expect(grid.complained()).toEqual([]);
  });
});

import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { buildSummarySheet } from "../../../src/sheets/summaries/build-summary-sheet";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { SCHOOL_PLAN } from "../../sheets/ledger/school-plan";
import { standInPlanSheet } from "../../sheets/ledger/stand-in-plan-sheet";

const built = buildSummarySheet(SCHOOL_PLAN, standInPlanSheet(SCHOOL_PLAN).references);
/** Without its formulas, which point at sheets that are not there. */
const plain = (sheet: SheetDescription): SheetDescription => ({
  ...sheet,
  cells: sheet.cells.map(({ row, column, value }) => ({ row, column, value })),
  conditionalFormats: [],
});
const SUMMARY = plain(built);
const EARLIER_PLAN = { ...SCHOOL_PLAN, catalog: "TT17-2018-TH" } as const;
const FIVE_STANDARDS = plain(
  buildSummarySheet(EARLIER_PLAN, standInPlanSheet(EARLIER_PLAN).references)
);

const add = (host: ExcelHost) =>
  host.apply({ steps: [{ kind: "add-sheet", sheet: SUMMARY, after: null }], expected: [] });

const charts = () => excelHost.workbook.sheet(SHEET_NAMES.summary).charts;

function area({ from, to }: CellRange) {
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function valuesIn({ from, to }: CellRange): unknown[] {
  return built.cells
    .filter(({ row, column }) => from.row <= row && row <= to.row && from.column <= column)
    .filter(({ column }) => column <= to.column)
    .map(({ value }) => value);
}

beforeEach(() => excelHost.reset());

describe("the charts of a new summary sheet", () => {
  it("are drawn by Excel from the sheet's own cells", async () => {
    await add(new ExcelHost());
    expect(
      charts().map(({ name, type, title, showsLegend }) => [name, type, title, showsLegend])
    ).toEqual([
      ["caitien-nguon", "BarClustered", "Dự toán theo nguồn kinh phí (đồng)", false],
      ["caitien-tieu-chuan", "ColumnClustered", "Dự toán theo tiêu chuẩn (đồng)", false],
    ]);
    charts().forEach((chart, index) => {
      const wanted = SUMMARY.charts?.[index];
      if (!wanted) throw new Error("a chart that nobody described");
      expect(chart.series).toEqual([
        { values: area(wanted.values), labels: area(wanted.labels), hasDataLabels: true },
      ]);
    });
  });

  it("show planned money by source and by standard", () => {
    const [bySource, byStandard] = SUMMARY.charts ?? [];
    if (!bySource || !byStandard) throw new Error("two charts are described");
    const money = (values: unknown[]) =>
      values.reduce<number>((sum, value) => sum + Number(value), 0);
    expect(valuesIn(bySource.labels)).toHaveLength(13);
    expect(money(valuesIn(bySource.values))).toBe(44_500_001);
    expect(valuesIn(byStandard.labels)).toEqual([1, 2, 3, 4].map((n) => `Tiêu chuẩn ${n}`));
    expect(money(valuesIn(byStandard.values))).toBe(41_500_000);
  });

  it("go with the sheet when the change is taken back", async () => {
    const before = await excelHost.fingerprint();
    const applied = await add(new ExcelHost());
    expect(charts()).toHaveLength(2);
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("are neither doubled nor drawn again by refreshing the sheet", async () => {
    const host = new ExcelHost();
    await add(host);
    const rewrite = { steps: [{ kind: "rewrite-sheet" as const, sheet: SUMMARY }], expected: [] };
    await host.apply(rewrite);
    expect(charts()).toHaveLength(2);
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(SHEET_NAMES.summary)
        .charts.getItem("caitien-nguon")
        .delete();
      await context.sync();
    });
    await host.apply(rewrite);
    expect(charts().map(({ name }) => name)).toEqual(["caitien-tieu-chuan"]);
  });

  it("follow their columns when another catalogue has other standards, and back", async () => {
    const host = new ExcelHost();
    await add(host);
    const place = charts().map((chart) => chart.place);
    const sources = () => charts().map(({ series }) => series);
    const before = await excelHost.fingerprint();
    const applied = await host.apply({
      steps: [{ kind: "rewrite-sheet", sheet: FIVE_STANDARDS }],
      expected: [],
    });
    const [bySource, byStandard] = (FIVE_STANDARDS.charts ?? []).map(({ values, labels }) => [
      { values: area(values), labels: area(labels), hasDataLabels: true },
    ]);
    expect(
      [SUMMARY, FIVE_STANDARDS].map(({ charts: [one] = [] }) => one?.values.to.column)
    ).toEqual([7, 8]);
    expect(sources()).toEqual([bySource, byStandard]);
    expect(charts().map((chart) => chart.place)).toEqual(place);
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it.each(["before", "midway", "after"] as const)(
    "leave nothing behind when Excel fails %s",
    async (when) => {
      const before = await excelHost.fingerprint();
      const requests = await requestsOfAdding();
      excelHost.reset();
      excelHost.failAt(requests, { when, code: "GeneralException" });
      await expect(add(new ExcelHost())).rejects.toThrow();
      expect(await excelHost.fingerprint()).toEqual(before);
    }
  );
});

async function requestsOfAdding(): Promise<number> {
  excelHost.resetTraffic();
  await add(new ExcelHost());
  return excelHost.traffic.requests;
}

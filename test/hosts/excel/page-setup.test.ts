import { draftChange } from "../../../src/hosts/excel/draft-change";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { formatArea, parseArea } from "../../excel-host/model/area";
import { changeOf, SAMPLE } from "./sample-changes";

const REWRITTEN = changeOf({ kind: "rewrite-sheet", sheet: PLAN_SHEET });

let host: ExcelHost;

beforeEach(async () => {
  excelHost.reset();
  host = new ExcelHost();
  await host.apply(SAMPLE);
});

const page = () => excelHost.workbook.sheet(PLAN).page;

it("fits a page's width and says nothing of its height", () => {
  expect(page().zoom).toEqual({ horizontalFitToPages: 1 });
});

it("fits all on one page, and lets it grow again", async () => {
  const onePage = { ...PLAN_SHEET, pageSetup: { ...PLAN_SHEET.pageSetup, onePage: true } };
  await host.apply(changeOf({ kind: "rewrite-sheet", sheet: onePage }));
  expect(page().zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  await host.apply(REWRITTEN);
  expect(page().zoom).toEqual({ horizontalFitToPages: 1 });
});

it("comes after the cells of all sheets", () => {
  const { stages } = draftChange(SAMPLE, { sheets: new Map(), sheetOrder: [] });
  const turns = stages.flatMap(({ operations }) =>
    operations.map(({ isPageSetup }) => isPageSetup ?? false)
  );
  expect(turns.slice(turns.indexOf(true))).not.toContain(false);
  expect(new Set(turns).size).toBe(2);
});

it.each([
  [0.09, "leaves a margin", 0.09],
  [0.2, "sets a margin", 0],
])("%s points aside %s", async (aside, _what, left) => {
  const wanted = page().margins.top;
  page().margins.top += aside;
  await host.apply(REWRITTEN);
  expect(page().margins.top - wanted).toBeCloseTo(left, 5);
});

it.each([
  ["A1:B4,C2:D9", ["A1:B4", "C2:D9"]],
  ["A:C", ["A:C"]],
  ["A1:B4,D7,A9:D9", ["A1:B4", "D7", "A9:D9"]],
])("brings back what was printed: %s", async (_what, areas) => {
  page().printAreas = areas.map(parseArea);
  const applied = await host.apply(REWRITTEN);
  expect(page().printAreas.map(formatArea)).toEqual(["A1:D8"]);
  await applied.undo();
  expect(page().printAreas.map(formatArea)).toEqual(areas);
});

it.each([{ scale: 70 }, { verticalFitToPages: 2 }])("brings back the zoom %p", async (zoom) => {
  page().zoom = zoom;
  const applied = await host.apply(REWRITTEN);
  expect(page().zoom).toEqual({ horizontalFitToPages: 1 });
  await applied.undo();
  expect(page().zoom).toEqual(zoom);
});

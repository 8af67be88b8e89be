import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import type { ConditionalState } from "../../excel-host/model/rule-states";
import { changeOf, GROWN, SAMPLE } from "./sample-changes";

let host: ExcelHost;

beforeEach(async () => {
  excelHost.reset();
  host = new ExcelHost();
  await host.apply(SAMPLE);
});

const rewrite = (sheet: SheetDescription) => changeOf({ kind: "rewrite-sheet", sheet });

/** A rule that a person has made by hand. */
function addForeign(rule: object): ConditionalState {
  const sheet = excelHost.workbook.sheet(PLAN);
  const [ours] = sheet.conditionalFormats;
  if (!ours) throw new Error("the plan has a conditional format");
  const foreign = Object.create(ours, {
    id: { value: "{UI}", enumerable: true },
    ...Object.getOwnPropertyDescriptors(rule),
  }) as ConditionalState;
  sheet.conditionalFormats = [...sheet.conditionalFormats, foreign];
  return foreign;
}

const HERE = [{ top: 4, left: 1, bottom: 7, right: 4 }];
const UNREADABLE = {
  areas: HERE,
  /** Throws Excel's `ItemNotFound`. */
  get type(): string {
    return excelHost.workbook.sheet("không đọc được").name;
  },
};

it.each([
  ["of another kind", { areas: HERE, type: "ColorScale" }],
  ["that cannot be read", UNREADABLE],
])("rewrites a sheet with a rule of the user's %s, and keeps the rule", async (_what, rule) => {
  const foreign = addForeign(rule);
  const applied = await host.apply(rewrite(GROWN));
  expect(excelHost.workbook.sheet(PLAN).conditionalFormats).toContain(foreign);
  expect(excelHost.workbook.sheet(PLAN).at("A9").value).not.toBeNull();
  await applied.undo();
  expect(excelHost.workbook.sheet(PLAN).conditionalFormats).toContain(foreign);
});

it("looks at no rules of a sheet that is described without any", async () => {
  addForeign(UNREADABLE);
  excelHost.resetTraffic();
  const before = excelHost.workbook.sheet(PLAN).conditionalFormats;
  await host.apply(rewrite({ ...PLAN_SHEET, conditionalFormats: [] }));
  expect(excelHost.traffic.requests).toBe(2);
  expect(excelHost.workbook.sheet(PLAN).conditionalFormats).toEqual(before);
});

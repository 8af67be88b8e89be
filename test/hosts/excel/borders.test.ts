import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { onSheet } from "../../excel-host/support/on-sheet";
import { PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { changeOf, SAMPLE } from "./sample-changes";

const REWRITTEN = changeOf({ kind: "rewrite-sheet", sheet: PLAN_SHEET });

let host: ExcelHost;

beforeEach(async () => {
  excelHost.reset();
  host = new ExcelHost();
  await host.apply(SAMPLE);
});

function draw(address: string, edge: Excel.BorderIndex, style: Excel.BorderLineStyle) {
  return onSheet((_sheet, { workbook }) => {
    const { borders } = workbook.worksheets.getItem(PLAN).getRange(address).format;
    borders.getItem(edge).style = style;
  });
}

const bordersOf = (address: string) => excelHost.workbook.sheet(PLAN).at(address).format.borders;

it("draws a line between two rows of the table anew", async () => {
  const before = await excelHost.fingerprint();
  await draw("A5", "EdgeBottom" as Excel.BorderIndex, "None" as Excel.BorderLineStyle);
  await draw("A6", "EdgeTop" as Excel.BorderIndex, "None" as Excel.BorderLineStyle);
  expect(await excelHost.fingerprint()).not.toEqual(before);
  await host.apply(REWRITTEN);
  expect(await excelHost.fingerprint()).toEqual(before);
});

it("leaves the line of the cell below, which Excel reports of both", async () => {
  await draw("A2", "EdgeBottom" as Excel.BorderIndex, "Continuous" as Excel.BorderLineStyle);
  const reported = bordersOf("A2");
  await host.apply(REWRITTEN);
  expect(bordersOf("A2")).toEqual(reported);
});

it("takes away a line that no cell is to have", async () => {
  await draw("A2", "EdgeLeft" as Excel.BorderIndex, "Continuous" as Excel.BorderLineStyle);
  const drawn = bordersOf("A2");
  await host.apply(REWRITTEN);
  expect(bordersOf("A2")).not.toEqual(drawn);
});

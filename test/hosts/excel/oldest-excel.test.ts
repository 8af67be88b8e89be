/**
 * @jest-environment-options {"excelApi": "1.9"}
 */
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { CHANGES, SAMPLE } from "./sample-changes";

it.each(CHANGES)("does everything with ExcelApi 1.9: %s", async (_what, change) => {
  excelHost.reset();
  const host = new ExcelHost();
  await host.apply(SAMPLE);
  const { sheets } = await host.read();
  const applied = await host.apply(change);
  expect((await host.read()).sheets).not.toEqual([]);
  await applied.undo();
  expect((await host.read()).sheets).toEqual(sheets);
});

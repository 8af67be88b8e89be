/**
 * @jest-environment-options {"excelApi": "1.8"}
 */
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { SAMPLE } from "./sample-changes";

const UNSUPPORTED = { reason: "unsupported", params: { needed: "ExcelApi 1.9" } };

it("says what an older Excel lacks instead of trying", async () => {
  const host = new ExcelHost();
  await expect(host.read()).rejects.toMatchObject(UNSUPPORTED);
  await expect(host.apply(SAMPLE)).rejects.toMatchObject(UNSUPPORTED);
});

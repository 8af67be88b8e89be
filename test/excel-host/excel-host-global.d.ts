import type { ExcelTestHost } from "./excel-test-host";

declare global {
  /** The emulated Excel behind `Excel` and `Office` in tests of the jest project "excel". */
  var excelHost: ExcelTestHost;
}

import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { ContractHost } from "./contract-host";

/** The Excel host, with the emulated Excel of the page in a new workbook. */
export function excelContractHost(): ContractHost {
  excelHost.reset();
  return { host: new ExcelHost(), saved: () => excelHost.saved() };
}

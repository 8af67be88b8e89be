import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { ContractHost } from "./contract-host";

/** The file host, without a file yet. */
export function xlsxContractHost(): ContractHost {
  const host = new XlsxHost();
  return { host, saved: async () => host.file ?? (await writeWorkbook({ sheets: [] })) };
}

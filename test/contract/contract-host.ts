import type { WorkbookHost } from "../../src/hosts/host";

/** A host with a workbook that has none of the sheets of the tests, and how to save it. */
export type ContractHost = {
  readonly host: WorkbookHost;
  /** The workbook as an `.xlsx` file. */
  readonly saved: () => Promise<Uint8Array>;
};

export type MakeHost = () => ContractHost | Promise<ContractHost>;

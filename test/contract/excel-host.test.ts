import { excelContractHost } from "./excel-contract-host";
import { describeWorkbookHost } from "./workbook-host-contract";

describeWorkbookHost("The Excel host", excelContractHost);

import { describeWorkbookHost } from "./workbook-host-contract";
import { xlsxContractHost } from "./xlsx-contract-host";

describeWorkbookHost("The file host", xlsxContractHost);

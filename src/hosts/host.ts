import type { WorkbookDescription } from "../sheets/model/sheet-description";
import type { SourceWorkbook } from "../sheets/model/source-row";

/** What a spreadsheet program must offer; each host translates a description once. */
export interface WorkbookHost {
  /** Every sheet as it stands. Rejects with `UnreadableFile` when the content cannot be trusted. */
  read(): Promise<SourceWorkbook>;
  /** Puts the described sheets into a workbook; never changes one that was read. */
  write(workbook: WorkbookDescription): Promise<void>;
}

import type { LostPart } from "../../sheets/model/lost-part";
import type { WorkbookDescription } from "../../sheets/model/sheet-description";

/** What a workbook on the page was made from. */
export type DocumentOrigin =
  | "sample"
  | "blank"
  /** An `.xlsx` or `.xlsm` of the user's, which stays as it is. */
  | "workbook"
  /** Nothing yet: the pane shows what it read of a document before anything is written. */
  | "document";

/** A workbook as it was opened; what the user does to it since is in the grid. */
export type OpenedDocument = {
  /** Tells it from everything else that was ever opened in this browser. */
  readonly id: string;
  readonly origin: DocumentOrigin;
  readonly fileName: string;
  readonly workbook: WorkbookDescription;
  /** What of the opened file a new file will not hold. */
  readonly lost: readonly LostPart[];
  /** When it was last saved, in milliseconds since 1970; `null` before the first time. */
  readonly savedAt: number | null;
  /** The document that the pane is to read and show. */
  readonly importFile?: File;
};

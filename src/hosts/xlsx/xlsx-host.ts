import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { WorkbookDescription } from "../../sheets/model/sheet-description";
import type { WorkbookHost } from "../host";
import { readWorkbook } from "./read-workbook";
import { writeWorkbook } from "./write-workbook";

/** A workbook that is a file in memory. Writing makes a new file; the given bytes stay as they are. */
export class XlsxHost implements WorkbookHost {
  #file: Uint8Array;

  constructor(given: Uint8Array = new Uint8Array()) {
    this.#file = given;
  }

  /** The file as it stands: the given one, or what was written last. */
  get file(): Uint8Array {
    return this.#file;
  }

  read(): Promise<SourceWorkbook> {
    return readWorkbook(this.#file);
  }

  async write(workbook: WorkbookDescription): Promise<void> {
    this.#file = await writeWorkbook(workbook);
  }
}

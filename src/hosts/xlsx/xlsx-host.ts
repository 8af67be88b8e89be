import { applyChange } from "../../sheets/model/apply-change";
import type { CellAddress } from "../../sheets/model/cell-address";
import { findSheet } from "../../sheets/model/find-sheet";
import { firstDifference } from "../../sheets/model/first-difference";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { AppliedChange, ApplyOptions, WorkbookHost } from "../host";
import { describeWorkbook } from "./describe-workbook";
import { readWorkbook } from "./read-workbook";
import { TextTooLong } from "./text-too-long";
import { writeWorkbook } from "./write-workbook";

function described(file: Uint8Array | null): WorkbookDescription {
  return file ? describeWorkbook(file) : { sheets: [] };
}

/** Named when a file was changed in other ways than in what its cells say. */
function firstCell({ sheets: [first] }: WorkbookDescription): CellAddress {
  return { sheet: first?.name ?? "", cell: "A1" };
}

function sheetOf(step: SheetChange): string {
  return typeof step.sheet === "string" ? step.sheet : step.sheet.name;
}

/** What a file cannot hold is refused, not half written. */
async function written(workbook: WorkbookDescription): Promise<Uint8Array> {
  try {
    return await writeWorkbook(workbook);
  } catch (error) {
    if (error instanceof TextTooLong) throw new WorkbookRefused("too-large", { cell: error.at });
    if (error instanceof RangeError) throw new WorkbookRefused("unknown", {}, { cause: error });
    throw error;
  }
}

/**
 * A workbook that is a file in memory. A change makes a new file; the given bytes stay as they are.
 * What a new file cannot carry of the given one, `whatCannotBeCarried` tells beforehand.
 */
export class XlsxHost implements WorkbookHost {
  #file: Uint8Array | null;

  /** Without a file, a workbook that has no sheet yet. */
  constructor(given: Uint8Array | null = null) {
    this.#file = given;
  }

  /** The file as it stands: the given one, or what was written last; `null` while there is none. */
  get file(): Uint8Array | null {
    return this.#file;
  }

  async read(): Promise<SourceWorkbook> {
    return this.#file ? readWorkbook(this.#file) : { sheets: [] };
  }

  describeSheet(name: string): Promise<SheetDescription> {
    return Promise.resolve().then(() => findSheet(described(this.#file), name));
  }

  async apply(change: WorkbookChange, options: ApplyOptions = {}): Promise<AppliedChange> {
    const before = this.#file;
    const after = await written(applyChange(described(before), change));
    change.steps.forEach((step, index) => {
      options.onProgress?.({ sheet: sheetOf(step), done: index + 1, total: change.steps.length });
    });
    if (options.isCancelled?.()) throw new WorkbookRefused("cancelled");
    this.#replace(before, after);
    return {
      undo: () =>
        new Promise((resolve) => {
          this.#replace(after, before);
          resolve();
        }),
    };
  }

  /** Throws `WorkbookRefused` `changed-meanwhile` when the file is another one by now. */
  #replace(known: Uint8Array | null, next: Uint8Array | null): void {
    if (this.#file !== known) {
      const now = described(this.#file);
      const at = firstDifference(described(known), now) ?? firstCell(now);
      throw new WorkbookRefused("changed-meanwhile", { ...at });
    }
    this.#file = next;
  }
}

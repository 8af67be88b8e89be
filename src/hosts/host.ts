import type { CellAddress } from "../sheets/model/cell-address";
import type { SheetDescription, WorkbookDescription } from "../sheets/model/sheet-description";
import type { SourceWorkbook } from "../sheets/model/source-row";
import type { WorkbookChange } from "../sheets/model/workbook-change";

/** How far a change is, for a progress bar; `sheet` is being written. */
export type ApplyProgress = {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
};

export type ApplyOptions = {
  readonly onProgress?: (progress: ApplyProgress) => void;
  /** Asks to stop; what was written until then is put back. */
  readonly isCancelled?: () => boolean;
};

/** A change that was made and can be taken back. */
export interface AppliedChange {
  /**
   * Puts the workbook back to what it was before the change. Rejects with `WorkbookRefused`
   * `changed-meanwhile`, and changes nothing, when a cell of the change was edited since.
   */
  undo(): Promise<void>;
  /**
   * Whether the program's own undo has taken the change back, so that there is nothing left to undo;
   * its redo may bring the change back. Absent where the program cannot do either.
   */
  readonly isTakenBack?: () => boolean;
}

/** What every home of a workbook must offer: Excel, a file, the workbench's grid. */
export interface WorkbookHost {
  /** Every sheet as it stands. Rejects with `UnreadableFile` when the content cannot be trusted. */
  read(): Promise<SourceWorkbook>;
  /**
   * One sheet with its looks, sizes and page, to be measured and printed. Drop-downs and conditional
   * formats may be left out, and a cell may stand for what it shows instead of what it holds.
   * Rejects with `WorkbookRefused` `sheet-missing`.
   */
  describeSheet(name: string): Promise<SheetDescription>;
  /**
   * Makes the whole change or none of it. Sheets are added before any cell is written, so that
   * formulas may point forward. Rejects with `WorkbookRefused`.
   */
  apply(change: WorkbookChange, options?: ApplyOptions): Promise<AppliedChange>;
}

/** Something happened in the workbook. Events are hints: what holds is what `read` says. */
export type WorkbookHint =
  | { readonly kind: "edited"; readonly sheet: string | null }
  | { readonly kind: "selected"; readonly at: CellAddress };

/** A host with a user in front of it. */
export interface InteractiveHost extends WorkbookHost {
  /** Shows the cell. Rejects with `WorkbookRefused` `sheet-missing`. */
  select(at: CellAddress): Promise<void>;
  /** The first selected cell; `null` when something else than cells is selected. */
  selection(): Promise<CellAddress | null>;
  /** Calls back on edits and selections of the user, not on our own writes; resolves to the way to stop. */
  watch(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>>;
}

/** A host that is a grid on our own page instead of a program around it. */
export interface GridHost extends InteractiveHost {
  /**
   * The workbook as it stands, formulas with their results, to be written to a file. What is being
   * typed into a cell is not in it yet.
   */
  describe(): Promise<WorkbookDescription>;
  /** Whether a cell is being typed in. */
  isEditing(): boolean;
  /** Writes what is being typed into a cell, as Enter would. */
  finishEditing(): Promise<void>;
  /** Calls back after every change of what `describe` says, whoever made it; returns the way to stop. */
  onChange(listener: () => void): () => void;
  setLanguage(language: "vi" | "en"): void;
  /** Takes the grid off the page, for good once this resolves; nothing more may be asked of it. */
  dispose(): Promise<void>;
}

import type { CellAddress } from "../../sheets/model/cell-address";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import type { AppliedChange, ApplyOptions, InteractiveHost, WorkbookHint } from "../host";
import { applyToWorkbook } from "./apply-to-workbook";
import { describeSheet } from "./describe-sheet";
import { OwnWrites } from "./own-writes";
import type { KnownSheets } from "./known-sheets";
import { readSheets } from "./read-sheets";
import { readSelection, selectCell } from "./selection";
import { watchWorkbook } from "./watch-workbook";

/** The workbook open in Excel. */
export class ExcelHost implements InteractiveHost {
  private known: KnownSheets = new Map();
  private readonly ownWrites = new OwnWrites();

  async read(): Promise<SourceWorkbook> {
    const { workbook, known } = await readSheets(this.known);
    this.known = known;
    return workbook;
  }

  describeSheet(name: string): Promise<SheetDescription> {
    return describeSheet(name);
  }

  async apply(change: WorkbookChange, options: ApplyOptions = {}): Promise<AppliedChange> {
    const applied = await this.ownWrites.during(() => applyToWorkbook(change, options));
    return { undo: () => this.ownWrites.during(() => applied.undo()) };
  }

  select(at: CellAddress): Promise<void> {
    return selectCell(at);
  }

  selection(): Promise<CellAddress | null> {
    return readSelection();
  }

  watch(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>> {
    return watchWorkbook(listener, this.ownWrites);
  }
}

import type { ICommandInfo, IExecutionOptions, Injector, Workbook } from "@univerjs/core";
import { CommandType, Disposable, ICommandService } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, SheetsSelectionsService } from "@univerjs/sheets";
import { cellName } from "../../sheets/model/cell-address";
import type { CellAddress } from "../../sheets/model/cell-address";
import type { WorkbookHint } from "../host";

type HintListener = (hint: WorkbookHint) => void;

/** Mutations that change a sheet's description; the rest is about the cell editor and formulas. */
const OF_SHEETS = /^(sheet|data-validation|caitien)\.mutation\./;

/** The grid fits a row to its text some time after a change, on its own account. */
const FITTING = SetWorksheetRowAutoHeightMutation.id;

/** Tells apart what the user does in the grid, what we write, and what formulas bring about. */
export class GridWatcher extends Disposable {
  readonly #hints = new Set<HintListener>();
  readonly #changes = new Set<() => void>();
  #writing = false;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook
  ) {
    super();
    this.#selections = injector.get(SheetsSelectionsService);
    this.disposeWithMe(
      injector
        .get(ICommandService)
        .onCommandExecuted((command, options) => this.#follow(command, options))
    );
    this.disposeWithMe(this.#selections.selectionMoveEnd$.subscribe(() => this.#selected()));
    this.disposeWithMe(workbook.activeSheet$.subscribe(() => this.#selected()));
  }

  readonly #selections: SheetsSelectionsService;

  onHint(listener: HintListener): () => void {
    this.#hints.add(listener);
    return () => void this.#hints.delete(listener);
  }

  onChange(listener: () => void): () => void {
    this.#changes.add(listener);
    return () => void this.#changes.delete(listener);
  }

  /** Formulas have other results than the last reading. */
  tellCalculated(): void {
    this.#tell({ kind: "edited", sheet: null });
  }

  override dispose(): void {
    super.dispose();
    this.#hints.clear();
    this.#changes.clear();
  }

  /** What is done meanwhile is ours, nothing that the user did. */
  whileWriting<Result>(write: () => Result): Result {
    this.#writing = true;
    try {
      return write();
    } finally {
      this.#writing = false;
    }
  }

  /** The first selected cell of the sheet in view. */
  selection(): CellAddress | null {
    const [first] = this.#selections.getCurrentSelections();
    const sheet = this.workbook.getActiveSheet()?.getName();
    if (!first || sheet === undefined) return null;
    const { startRow, startColumn } = first.range;
    const at = { row: (startRow || 0) + 1, column: (startColumn || 0) + 1 };
    return { sheet, cell: cellName(at) };
  }

  #follow({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (type !== CommandType.MUTATION || !OF_SHEETS.test(id) || options?.fromFormula) return;
    if (options?.onlyLocal || id === FITTING) return;
    this.#changes.forEach((listener) => listener());
    if (this.#writing) return;
    const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
    const sheet = this.workbook.getSheetBySheetId(subUnitId ?? "")?.getName() ?? null;
    this.#tell({ kind: "edited", sheet });
  }

  #selected(): void {
    const at = this.#writing ? null : this.selection();
    if (at) this.#tell({ kind: "selected", at });
  }

  #tell(hint: WorkbookHint): void {
    this.#hints.forEach((listener) => listener(hint));
  }
}

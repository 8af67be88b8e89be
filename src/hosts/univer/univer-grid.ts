import type { Injector, Univer, Workbook } from "@univerjs/core";
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { SetWorksheetActiveOperation, SelectRangeCommand } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import { applyChange } from "../../sheets/model/apply-change";
import { cellPosition } from "../../sheets/model/cell-address";
import type { CellAddress } from "../../sheets/model/cell-address";
import { findSheet } from "../../sheets/model/find-sheet";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { AppliedChange, ApplyOptions, GridHost, WorkbookHint } from "../host";
import { Calculation } from "./formulas/calculation";
import { CellEditing } from "./cell-editing";
import { checkSize } from "./changes/check-size";
import { checkUndoable } from "./changes/check-undoable";
import type { WorkbookDifference } from "./changes/workbook-difference";
import { reversedWorkbook, workbookDifference } from "./changes/workbook-difference";
import { workbookMutations } from "./changes/workbook-mutations";
import { describedWorkbook } from "./from-grid/described-workbook";
import { GridHistory } from "./grid-history";
import { GridWatcher } from "./grid-watcher";
import { NumberLanguage } from "./number-language";
import type { PaperStore } from "./paper-store";
import type { SheetRules } from "./sheet-rules";
import { sourceWorkbook } from "./source-workbook";
import type { GridLanguage } from "./start-univer";
import { LOCALE_TYPES } from "./start-univer";
import { gridRange } from "./to-grid/grid-range";

/** Milliseconds; a plan of 1,000 rows on a slow computer needs tens of seconds. */
const LASTS_AT_MOST = 120_000;

/**
 * A workbook in the grid on our page. A change is worked out on the workbook's description, and
 * what then differs becomes one step of the grid's own undo, so that Ctrl+Z and "Hoàn tác" take
 * back the same thing.
 */
export class UniverGrid implements GridHost {
  readonly #injector: Injector;
  readonly #calculation: Calculation;
  readonly #history: GridHistory;
  readonly #watcher: GridWatcher;
  readonly #editing: CellEditing;
  readonly #numbers: NumberLanguage;
  #willTell = false;

  constructor(
    private readonly univer: Univer,
    private readonly worker: Worker | null,
    private readonly workbook: Workbook,
    private readonly papers: PaperStore,
    /** Milliseconds that a reading waits for formulas. */
    private readonly patience: number,
    container: HTMLElement
  ) {
    this.#injector = univer.__getInjector();
    this.#calculation = new Calculation(this.#injector);
    this.#history = new GridHistory(this.#injector, workbook.getUnitId());
    this.#watcher = new GridWatcher(this.#injector, workbook);
    this.#editing = new CellEditing(this.#injector, container);
    this.#numbers = new NumberLanguage(this.#injector);
    // Without it formulas keep their results, and everything else goes on.
    worker?.addEventListener("error", () => this.#calculation.fail());
  }

  async read(): Promise<SourceWorkbook> {
    if (!(await this.#calculation.settledWithin(this.patience))) this.#tellWhenSettled();
    return sourceWorkbook(this.#described());
  }

  async describe(): Promise<WorkbookDescription> {
    // A result that does not come is as it was; Excel works it out when it opens the file.
    await this.#calculation.completedWithin(LASTS_AT_MOST);
    return this.#described();
  }

  describeSheet(name: string): Promise<SheetDescription> {
    return Promise.resolve().then(() => findSheet(this.#described(), name));
  }

  isEditing(): boolean {
    return this.#editing.isUnderWay();
  }

  finishEditing(): Promise<void> {
    return this.#editing.finish();
  }

  async apply(change: WorkbookChange, options: ApplyOptions = {}): Promise<AppliedChange> {
    await this.#calculation.ready();
    const before = this.#described();
    const difference = workbookDifference(before, applyChange(before, change));
    checkSize(difference);
    if (options.isCancelled?.()) throw new WorkbookRefused("cancelled");
    const id = this.#make(difference);
    return {
      undo: () => this.#takeBack(id, difference),
      isTakenBack: () => this.#history.isTakenBack(id),
    };
  }

  async select({ sheet, cell }: CellAddress): Promise<void> {
    const target = this.workbook.getSheetBySheetName(sheet);
    const at = cellPosition(cell);
    if (!target || !at) throw new WorkbookRefused("sheet-missing", { sheet });
    // Until the grid is drawn there is nothing to scroll.
    await this.#injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const unitId = this.workbook.getUnitId();
    this.#show(target.getSheetId());
    const commands = this.#injector.get(ICommandService);
    const cellRange = gridRange({ from: at, to: at });
    const range = target.getMergedCell(at.row - 1, at.column - 1) ?? cellRange;
    const selected = { unitId, subUnit: target.getSheetId(), range };
    await commands.executeCommand(SelectRangeCommand.id, selected);
    // Only its first cell: the end of a title over all columns may be far to the right.
    await commands.executeCommand(ScrollToCellCommand.id, { range: cellRange });
  }

  selection(): Promise<CellAddress | null> {
    return Promise.resolve(this.#watcher.selection());
  }

  watch(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>> {
    const stop = this.#watcher.onHint(listener);
    return Promise.resolve(() => {
      stop();
      return Promise.resolve();
    });
  }

  onChange(listener: () => void): () => void {
    return this.#watcher.onChange(listener);
  }

  setLanguage(language: GridLanguage): void {
    this.#injector.get(LocaleService).setLocale(LOCALE_TYPES[language]);
    this.#numbers.use(language);
  }

  /**
   * Univer 0.25.1 keeps what it knows of formulas for the whole thread: a grid that is taken away in
   * the middle of a calculation would leave the next one with wrong results (docs/decisions/0011).
   */
  async dispose(): Promise<void> {
    this.#watcher.dispose();
    this.#editing.dispose();
    this.#numbers.dispose();
    this.#history.dispose();
    if (!this.worker) await this.#calculation.settledWithin(LASTS_AT_MOST);
    this.#calculation.dispose();
    this.univer.dispose();
    this.worker?.terminate();
  }

  #described(): WorkbookDescription {
    return describedWorkbook(this.workbook, this.#injector, this.papers);
  }

  /** What was read meanwhile had results of before. */
  #tellWhenSettled(): void {
    if (this.#willTell) return;
    this.#willTell = true;
    const tell = (isSettled: boolean) => {
      this.#willTell = false;
      if (isSettled) this.#watcher.tellCalculated();
    };
    this.#calculation.settledWithin(LASTS_AT_MOST).then(tell, reportError);
  }

  /** The sheet in view stays in view: the grid would show one that is added. */
  #make(difference: WorkbookDifference): string {
    const active = this.workbook.getActiveSheet()?.getSheetId();
    const mutations = workbookMutations(this.workbook, difference, (id) => this.#rules(id));
    return this.#watcher.whileWriting(() => {
      const id = this.#history.make(mutations);
      this.#show(active);
      return id;
    });
  }

  async #takeBack(id: string, difference: WorkbookDifference): Promise<void> {
    if (this.#history.isTakenBack(id)) return;
    await this.#calculation.ready();
    checkUndoable(this.#described(), difference);
    const isLast = this.#watcher.whileWriting(() => this.#history.takeBackLast(id));
    if (!isLast) {
      this.#make(reversedWorkbook(difference));
      this.#history.markTakenBack(id);
    }
  }

  #rules(sheetId: string): SheetRules {
    const unitId = this.workbook.getUnitId();
    return {
      lists: this.#injector.get(DataValidationModel).getRules(unitId, sheetId),
      conditions:
        this.#injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [],
    };
  }

  #show(sheetId: string | undefined): void {
    if (sheetId === undefined || !this.workbook.getSheetBySheetId(sheetId)) return;
    if (this.workbook.getActiveSheet()?.getSheetId() === sheetId) return;
    this.#injector.get(IUniverInstanceService).focusUnit(this.workbook.getUnitId());
    this.#injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheetId,
    });
  }
}

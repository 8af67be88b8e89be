import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { Disposable, ICommandService, LocaleService, setDependencies } from "@univerjs/core";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { TriggerCalculationController } from "@univerjs/sheets-formula";
import { CalculationProgress } from "./calculation-progress";
import { CalculationTurns } from "./calculation-turns";
import type { DirtyData } from "./dirty-data";

/** Milliseconds without a further change, as in Univer: a change is often several commands. */
const BEGINS_AFTER = 100;

/** Nothing that the user has done. */
const OWN = { onlyLocal: true };

/** Commands whose new cells are only formatted. */
const ONLY_FORMAT: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

function changesNoValue({ id, params }: ICommandInfo, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  if (options?.onlyLocal) return true;
  return ONLY_FORMAT.has((params as ISetRangeValuesMutationParams).trigger);
}

/**
 * Has formulas worked out after changes, one calculation at a time. Univer 0.25.1 begins one on top of
 * another, and forgets what a calculation was begun or asked to stop for when another ends meanwhile:
 * sums stayed an edit behind for good (docs/decisions/0011).
 */
export class CalculationTrigger
  extends Disposable
  implements Pick<TriggerCalculationController, "progress$" | "clearProgress">
{
  readonly #progress: CalculationProgress;
  readonly progress$: TriggerCalculationController["progress$"];
  readonly #turns = new CalculationTurns({
    begin: (data) => this.#begin(data),
    stop: () => this.#stop(),
  });
  /** Changes that may not be all of what the user has just done. */
  #commands: ICommandInfo[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The calculation under way has said that its next word is the last. */
  #isEnding = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly dirty: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    otherFormulas: RegisterOtherFormulaService,
    words: LocaleService
  ) {
    super();
    this.#progress = new CalculationProgress(words);
    this.progress$ = this.#progress.shown$;
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => this.#follow(command, options))
    );
    // From now on formats register their formulas as they are drawn.
    otherFormulas.calculateStarted$.next(true);
  }

  /** Whether cells will hold other results. */
  get isUnderWay(): boolean {
    return this.#commands.length > 0 || this.#turns.isUnderWay;
  }

  /** Whether nobody works out what has to be: the user has stopped it, or it failed. */
  get isDue(): boolean {
    return this.#turns.isDue;
  }

  /** Goes on with what the user has stopped. */
  resume(): void {
    this.#turns.resume();
  }

  /** The calculation under way broke off; what it was for is due with the next. */
  fail(): void {
    this.#turns.failed();
    this.#progress.end();
  }

  clearProgress(): void {
    this.#progress.clear();
  }

  override dispose(): void {
    super.dispose();
    clearTimeout(this.#timer);
    this.#progress.complete();
  }

  #follow(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.#notified(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (this.dirty.get(command.id) && !changesNoValue(command, options)) {
      this.#commands.push(command);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#collect(), BEGINS_AFTER);
    }
  }

  #collect(): void {
    const commands = this.#commands;
    this.#commands = [];
    this.#turns.request(
      commands.map((command) => this.dirty.get(command.id)?.getDirtyData(command) ?? {})
    );
  }

  #begin(data: DirtyData): void {
    this.#isEnding = false;
    const params = { ...data, rowData: this.formulas.getHiddenRowsFiltered() };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, OWN);
  }

  #stop(): void {
    void this.commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  }

  #notified(told: ISetFormulaCalculationNotificationMutation): void {
    this.#turns.heard();
    const { stageInfo, functionsExecutedState: state } = told;
    if (stageInfo) {
      this.#isEnding = stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
      this.#progress.begin();
      this.#progress.advance(stageInfo);
      return;
    }
    // One that stops says so twice, at once and when it has put its things away.
    if (!this.#isEnding) return;
    this.#isEnding = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.#turns.stopped();
    else this.#turns.finished();
    if (!this.#turns.isUnderWay) this.#progress.end();
  }
}

setDependencies(CalculationTrigger, [
  ICommandService,
  IActiveDirtyManagerService,
  FormulaDataModel,
  RegisterOtherFormulaService,
  LocaleService,
]);

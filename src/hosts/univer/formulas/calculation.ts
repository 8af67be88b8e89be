import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { Disposable, ICommandService, LifecycleService, LifecycleStages } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** Milliseconds; a busy page may let the grid begin much later than the 100 that it waits itself. */
const BEGINS_WITHIN = 3000;
const SHOWS_WITHIN = 200;
const LOOKS_EVERY = 20;

/** Commands whose new cells are only formatted, so that the grid does not calculate. */
const ONLY_FORMAT: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

function isOnlyFormatted({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return ONLY_FORMAT.has((params as ISetRangeValuesMutationParams).trigger);
}

/** Knows whether the grid's formulas show the results of what its cells hold. */
export class Calculation extends Disposable {
  #running = false;
  #isOver = false;
  /** When the last calculation ended; one that began meanwhile shows itself soon after. */
  #endedAt = -Infinity;
  /** When something was changed that the grid has not begun to calculate with. */
  #changedAt: number | null = null;

  constructor(private readonly injector: Injector) {
    super();
    this.disposeWithMe(
      injector
        .get(ICommandService)
        .onCommandExecuted((command, options) => this.#follow(command, options))
    );
  }

  /** Resolves once the grid is drawn: until then it calculates after no change. */
  async ready(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Waits for every result, but not longer than that; says whether they are there. */
  async settledWithin(milliseconds: number): Promise<boolean> {
    await this.ready();
    const deadline = performance.now() + milliseconds;
    while (this.#isUnderWay()) {
      if (this.#isOver || performance.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
    }
    return true;
  }

  /** Nothing will be calculated any more: nobody is kept waiting for it. */
  override dispose(): void {
    super.dispose();
    this.#isOver = true;
  }

  #isUnderWay(): boolean {
    const now = performance.now();
    if (this.#running || now - this.#endedAt < SHOWS_WITHIN) return true;
    return this.#changedAt !== null && now - this.#changedAt < BEGINS_WITHIN;
  }

  #follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { id, params } = command;
    if (id === SetFormulaCalculationStartMutation.id) {
      this.#running = true;
      this.#changedAt = null;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      this.#notified(params as ISetFormulaCalculationNotificationMutation);
    } else if (!options?.onlyLocal && this.#isCalculatedWith(command)) {
      this.#changedAt = performance.now();
    }
  }

  /** Of several that were begun only the last may tell that it ended. */
  #notified({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    this.#running = state === undefined;
    if (this.#running) return;
    this.#endedAt = performance.now();
    // One that was stopped is about to begin again.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.#changedAt = this.#endedAt;
  }

  #isCalculatedWith(command: Readonly<ICommandInfo>): boolean {
    return (
      Boolean(this.injector.get(IActiveDirtyManagerService).get(command.id)) &&
      !isOnlyFormatted(command)
    );
  }
}

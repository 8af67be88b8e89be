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
const LOOKS_EVERY = 20;
const LASTS_AT_MOST = 60_000;

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

  /** Resolves once every result is there. Rejects after a minute. */
  async settled(): Promise<void> {
    // Until it is drawn, the grid calculates after no change.
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const deadline = performance.now() + LASTS_AT_MOST;
    while (this.#isUnderWay()) {
      if (performance.now() > deadline) throw new Error("The grid does not end its calculation.");
      await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
    }
  }

  #isUnderWay(): boolean {
    if (this.#running) return true;
    return this.#changedAt !== null && performance.now() - this.#changedAt < BEGINS_WITHIN;
  }

  #follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { id, params } = command;
    if (id === SetFormulaCalculationStartMutation.id) {
      this.#running = true;
      this.#changedAt = null;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      // One that was stopped is about to start again.
      const ended =
        functionsExecutedState !== undefined &&
        functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION;
      if (ended) this.#running = false;
    } else if (!options?.onlyLocal && this.#isCalculatedWith(command)) {
      this.#changedAt = performance.now();
    }
  }

  #isCalculatedWith(command: Readonly<ICommandInfo>): boolean {
    return (
      Boolean(this.injector.get(IActiveDirtyManagerService).get(command.id)) &&
      !isOnlyFormatted(command)
    );
  }
}

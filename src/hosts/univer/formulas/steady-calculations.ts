import { CalculateFormulaService } from "@univerjs/engine-formula";

/**
 * Has a calculation that breaks off end as one that was stopped. In Univer 0.25.1 it never ends, and
 * nothing that is changed afterwards is worked out.
 */
export class SteadyCalculations extends CalculateFormulaService {
  protected override async _executeStep(): Promise<true | undefined> {
    try {
      return await super._executeStep();
    } catch (error) {
      reportError(error);
      this._runtimeService.markedAsStopFunctionsExecuted();
      return undefined;
    }
  }
}

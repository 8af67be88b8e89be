import type { DependencyIdentifier } from "@univerjs/core";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { CalculationTrigger } from "./calculation-trigger";

/** Univer's plugin for formulas in sheets, with {@link CalculationTrigger}. */
export class FormulasPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.add([CalculationTrigger]);
    const replaced: DependencyIdentifier<object> = TriggerCalculationController;
    this._injector.replace([replaced, { useExisting: CalculationTrigger }]);
  }
}

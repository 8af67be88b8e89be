import type { IRange, Workbook } from "@univerjs/core";
import { IUniverInstanceService, setDependencies, UniverInstanceType } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";

/**
 * Has the conditions of a sheet worked out once that sheet is shown. Univer 0.25.1 makes a formula of
 * every conditional format and cell, and goes through all of them at each calculation: 130,000 for the
 * bars of a plan of 1,000 rows, on a sheet that may never be looked at. It asks again for the
 * conditions of the cells that it draws, so none is missed.
 */
class ConditionsOfShownSheet extends ConditionalFormattingFormulaService {
  constructor(
    formulas: RegisterOtherFormulaService,
    rules: ConditionalFormattingRuleModel,
    private readonly workbooks: IUniverInstanceService
  ) {
    super(formulas, rules);
  }

  override registerFormulaWithRange(
    workbook: string,
    sheet: string,
    rule: string,
    formula: string,
    ranges?: IRange[]
  ): void {
    const shown = this.workbooks.getUnit<Workbook>(workbook, UniverInstanceType.UNIVER_SHEET);
    if (shown?.getActiveSheet()?.getSheetId() !== sheet) return;
    super.registerFormulaWithRange(workbook, sheet, rule, formula, ranges);
  }
}

setDependencies(ConditionsOfShownSheet, [
  RegisterOtherFormulaService,
  ConditionalFormattingRuleModel,
  IUniverInstanceService,
]);

/** Univer's plugin for conditional formats, with {@link ConditionsOfShownSheet}. */
export class ShownConditionsPlugin extends UniverSheetsConditionalFormattingPlugin {
  override onStarting(): void {
    this._injector.replace([
      ConditionalFormattingFormulaService,
      { useClass: ConditionsOfShownSheet },
    ]);
    super.onStarting();
  }
}

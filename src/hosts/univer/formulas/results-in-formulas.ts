import type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IDisposable,
  IExecutionOptions,
  IUniverInstanceService,
  Nullable,
  Workbook,
} from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { resultsOfSheets } from "./results-of-sheets";

type Cells = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/** What a command writes into cells as results of their formulas; `null` for any other. */
function writtenResults(
  { id, params }: ICommandInfo,
  options?: IExecutionOptions
): ISetRangeValuesMutationParams | null {
  const areResults = id === SetRangeValuesMutation.id && options?.applyFormulaCalculationResult;
  return areResults ? (params as ISetRangeValuesMutationParams) : null;
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si);
}

function inFormulas(results: Cells, cells: ObjectMatrix<Nullable<ICellData>>): Cells {
  const kept: Cells = {};
  new ObjectMatrix(results).forValue((row, column, result) => {
    if (hasFormula(cells.getValue(row, column))) (kept[row] ??= {})[column] = result;
  });
  return kept;
}

/**
 * Has results written only to cells that still hold a formula. Univer 0.25.1 writes them over what was
 * typed there after the calculation began; each thread needs this for its own copy of the workbook.
 */
export function keepResultsInFormulas(
  commands: ICommandService,
  workbooks: IUniverInstanceService
): IDisposable {
  const isThere = (workbook: string, sheet: string) =>
    Boolean(workbooks.getUnit<Workbook>(workbook)?.getSheetBySheetId(sheet));
  return commands.beforeCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationResultMutation.id) {
      const result = command.params as ISetFormulaCalculationResultMutation;
      result.unitData = resultsOfSheets(result.unitData, isThere);
      return;
    }
    const written = writtenResults(command, options);
    if (!written?.cellValue) return;
    const workbook = workbooks.getUnit<Workbook>(written.unitId);
    const cells = workbook?.getSheetBySheetId(written.subUnitId)?.getCellMatrix();
    written.cellValue = cells ? inFormulas(written.cellValue, cells) : {};
  });
}

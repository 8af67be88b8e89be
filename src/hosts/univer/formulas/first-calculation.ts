import type { ICellData, Injector, IUnitRange, Nullable, Workbook } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { WorkbookDescription } from "../../../sheets/model/sheet-description";
import { mergedDirtyData } from "./dirty-data";

const VOLATILE = /\b(?:TODAY|NOW)\(/;

/** A file may keep formulas without their results; they would stay blank until a cell changes. */
function hasOpenResults({ sheets }: WorkbookDescription): boolean {
  return sheets.some(({ cells }) =>
    cells.some(({ formula, value }) => formula !== undefined && value === null)
  );
}

/** The grid works out the formulas of conditional formats only when it calculates at all. */
function hasConditions({ sheets }: WorkbookDescription): boolean {
  return sheets.some(({ conditionalFormats }) =>
    conditionalFormats.some(({ kind }) => kind === "expression")
  );
}

function volatileCells(workbook: Workbook): IUnitRange[] {
  const unitId = workbook.getUnitId();
  return workbook.getSheets().flatMap((sheet) => {
    const cells: IUnitRange[] = [];
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell?.f || !VOLATILE.test(cell.f)) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      cells.push({ unitId, sheetId: sheet.getSheetId(), range });
    });
    return cells;
  });
}

/**
 * Has worked out what a workbook that was just opened cannot have right: formulas without a result,
 * and those that follow the calendar, with all that hangs on them; and the conditional formats.
 */
export function firstCalculation(
  workbook: Workbook,
  description: WorkbookDescription,
  injector: Injector
): void {
  const forceCalculation = hasOpenResults(description);
  const dirtyRanges = volatileCells(workbook);
  if (!forceCalculation && dirtyRanges.length === 0 && !hasConditions(description)) return;
  const params = mergedDirtyData([{ dirtyRanges, forceCalculation }]);
  const commands = injector.get(ICommandService);
  void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
    onlyLocal: true,
  });
}

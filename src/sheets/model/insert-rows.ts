import { moveFormula } from "./move-formula";
import { rangeAfter, rowAfter } from "./row-insertion";
import type { RowInsertion } from "./row-insertion";
import type { CellRange } from "./cell-range";
import type {
  CellDescription,
  ConditionalFormat,
  PageSetup,
  SheetDescription,
  WorkbookDescription,
} from "./sheet-description";
import { shiftFormula } from "./shift-formula";
import { findSheet } from "./find-sheet";

function newRows({ before, count }: RowInsertion): number[] {
  return Array.from({ length: count }, (_, index) => before + index);
}

/** Empty cells with the formats of row `like`, which is numbered as before the insertion. */
function formattedCells(sheet: SheetDescription, like: number, rows: number[]): CellDescription[] {
  const models = sheet.cells.filter((cell) => cell.row === like && cell.style !== undefined);
  return rows.flatMap((row) =>
    models.map(({ column, style }) => ({ row, column, value: null, ...(style && { style }) }))
  );
}

function heightsAfter(
  heights: SheetDescription["rowHeights"],
  like: number,
  insertion: RowInsertion
): Record<number, number> {
  const moved = Object.entries(heights).map(
    ([row, height]) => [rowAfter(Number(row), insertion), height] as const
  );
  const model = heights[like];
  const added = model === undefined ? [] : newRows(insertion).map((row) => [row, model] as const);
  return Object.fromEntries([...moved, ...added]);
}

function mergesAfter(
  merges: readonly CellRange[],
  like: number,
  insertion: RowInsertion
): CellRange[] {
  const models = merges.filter(({ from, to }) => from.row === like && to.row === like);
  const added = newRows(insertion).flatMap((row) =>
    models.map(({ from, to }) => ({ from: { ...from, row }, to: { ...to, row } }))
  );
  return [...merges.map((merge) => rangeAfter(merge, insertion)), ...added];
}

/** Covers the new rows too when they take their formats from a row beside them. */
function rangeWithNewRows(range: CellRange, like: number, insertion: RowInsertion): CellRange {
  const { from, to } = rangeAfter(range, insertion);
  const { before, count } = insertion;
  if (like < range.from.row || like > range.to.row) return { from, to };
  return {
    from: from.row === before + count ? { ...from, row: before } : from,
    to: to.row === before - 1 ? { ...to, row: before + count - 1 } : to,
  };
}

function conditionalFormatAfter(
  format: ConditionalFormat,
  like: number,
  insertion: RowInsertion
): ConditionalFormat {
  const range = rangeWithNewRows(format.range, like, insertion);
  if (format.kind === "data-bar") return { ...format, range };
  const rows = range.from.row - rowAfter(format.range.from.row, insertion);
  return { ...format, range, formula: moveFormula(format.formula, { rows, columns: 0 }) };
}

function pageAfter(page: PageSetup, insertion: RowInsertion): PageSetup {
  const { printArea, titleRows, breaksAfter } = page;
  return {
    ...page,
    printArea: rangeAfter(printArea, insertion),
    // A break belongs to the row below it.
    breaksAfter: breaksAfter.map((row) => rowAfter(row + 1, insertion) - 1),
    ...(titleRows && {
      titleRows: [rowAfter(titleRows[0], insertion), rowAfter(titleRows[1], insertion)] as const,
    }),
  };
}

function insertIn(
  sheet: SheetDescription,
  like: number,
  insertion: RowInsertion
): SheetDescription {
  const moved = sheet.cells.map((cell) => ({ ...cell, row: rowAfter(cell.row, insertion) }));
  const { freeze, autoFilter, hiddenRows } = sheet;
  return {
    ...sheet,
    cells: [...moved, ...formattedCells(sheet, like, newRows(insertion))],
    rowHeights: heightsAfter(sheet.rowHeights, like, insertion),
    merges: mergesAfter(sheet.merges, like, insertion),
    validations: sheet.validations.map((list) => ({
      ...list,
      range: rangeAfter(list.range, insertion),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      conditionalFormatAfter(format, like, insertion)
    ),
    pageSetup: pageAfter(sheet.pageSetup, insertion),
    ...(freeze && { freeze: { ...freeze, rows: rowAfter(freeze.rows, insertion) } }),
    ...(autoFilter && { autoFilter: rangeAfter(autoFilter, insertion) }),
    ...(hiddenRows && { hiddenRows: hiddenRows.map((row) => rowAfter(row, insertion)) }),
  };
}

function withShiftedFormulas(sheet: SheetDescription, insertion: RowInsertion): SheetDescription {
  const shifted = (formula: string) => shiftFormula(formula, sheet.name, insertion);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula) }
    ),
    validations: sheet.validations.map((list) => ({ ...list, source: shifted(list.source) })),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      format.kind === "expression" ? { ...format, formula: shifted(format.formula) } : format
    ),
  };
}

/**
 * New rows in one sheet, as Excel inserts them: everything below moves down, and formulas and
 * lists of every sheet follow. The new rows take formats, merges and height of row `like`,
 * numbered as before the insertion, but are never hidden. Throws `WorkbookRefused` `sheet-missing`.
 */
export function insertRows(
  workbook: WorkbookDescription,
  insertion: RowInsertion,
  like: number
): WorkbookDescription {
  const target = findSheet(workbook, insertion.sheet);
  const sheets = workbook.sheets.map((sheet) => {
    const following = withShiftedFormulas(sheet, insertion);
    return sheet === target ? insertIn(following, like, insertion) : following;
  });
  return { sheets };
}

import type { ICellData, IStyleData, IWorksheetData, Nullable, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { CellStyle } from "../../../sheets/model/cell-style";
import { DEFAULT_COLUMN_WIDTH } from "../../../sheets/model/default-column-width";
import { describedBlock } from "../../../sheets/model/rewrite-sheet";
import type {
  CellDescription,
  PageSetup,
  SheetDescription,
} from "../../../sheets/model/sheet-description";
import { columnWidth, rowPoints } from "../grid-sizes";
import type { SheetPaper } from "../sheet-paper";
import { PLAIN_PAPER } from "../sheet-paper";
import { describedCell } from "./described-cell";
import { describedConditions } from "./described-condition";
import { describedColor } from "./described-style";
import { describedLists } from "./described-list";
import { describedRange } from "./described-range";

/** What a sheet's description is made of, beside what the grid keeps in the sheet itself. */
export type SheetSources = {
  readonly paper: SheetPaper | undefined;
  readonly lists: readonly IDataValidationRule[];
  readonly conditions: readonly IConditionFormattingRule[];
  readonly styleOf: (...styles: readonly Nullable<IStyleData | string>[]) => CellStyle | null;
  readonly formulaAt: (row: number, column: number) => string | null;
};

type Line = { readonly index: number; readonly hidden: boolean };

function linesOf<Data extends { hd?: BooleanNumber }>(
  data: Readonly<Record<number, Nullable<Data>>>
): (Line & { readonly data: Data })[] {
  return Object.entries(data).flatMap(([index, line]) =>
    line ? [{ index: Number(index), hidden: line.hd === BooleanNumber.TRUE, data: line }] : []
  );
}

/** A height that the grid has fitted to the row's text is none of its own: every program fits anew. */
function rowHeights({ rowData }: IWorksheetData): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { index, data } of linesOf(rowData)) {
    const isFitted = data.ia !== BooleanNumber.FALSE && data.ah !== undefined;
    if (data.h !== undefined && !isFitted) heights[index + 1] = rowPoints(data.h);
  }
  return heights;
}

function columnWidths({ columnData }: IWorksheetData): number[] {
  const widths: number[] = [];
  for (const { index, data } of linesOf(columnData)) {
    if (data.w === undefined) continue;
    while (widths.length < index) widths.push(DEFAULT_COLUMN_WIDTH);
    widths[index] = columnWidth(data.w);
  }
  return widths;
}

function hiddenOf(
  data: IWorksheetData
): Pick<SheetDescription, "hidden" | "hiddenRows" | "hiddenColumns"> {
  const numbers = (lines: readonly Line[]) =>
    lines.filter(({ hidden }) => hidden).map(({ index }) => index + 1);
  const hiddenRows = numbers(linesOf(data.rowData));
  const hiddenColumns = numbers(linesOf(data.columnData));
  return {
    ...(data.hidden === BooleanNumber.TRUE && { hidden: true }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

function cellsOf(sheet: Worksheet, sources: SheetSources): CellDescription[] {
  const { rowData, columnData } = sheet.getConfig();
  const cells: CellDescription[] = [];
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (!cell) return;
    const style = sources.styleOf(columnData[column]?.s, rowData[row]?.s, cell.s);
    const formula = cell.f || cell.si ? sources.formulaAt(row, column) : null;
    const described = describedCell({ row: row + 1, column: column + 1 }, cell, formula, style);
    if (described) cells.push(described);
  });
  return cells;
}

function viewOf({
  freeze,
  tabColor,
  showGridlines,
}: IWorksheetData): Pick<SheetDescription, "freeze" | "tabColor" | "gridlines"> {
  const color = describedColor({ rgb: tabColor });
  return {
    ...(freeze.xSplit + freeze.ySplit > 0 && {
      freeze: { rows: freeze.ySplit, columns: freeze.xSplit },
    }),
    ...(color !== undefined && { tabColor: color }),
    ...(showGridlines === BooleanNumber.TRUE && { gridlines: true }),
  };
}

/** A sheet that was never given a paper prints all it holds. */
function pageOf(
  paper: SheetPaper | undefined,
  sheet: Pick<SheetDescription, "cells" | "merges">
): PageSetup {
  if (paper) return paper.pageSetup;
  const printArea = describedBlock(sheet) ?? PLAIN_PAPER.pageSetup.printArea;
  return { ...PLAIN_PAPER.pageSetup, printArea };
}

/** A sheet of the grid as a description, formulas with the results they have now. */
export function describedSheet(sheet: Worksheet, sources: SheetSources): SheetDescription {
  const data = sheet.getConfig();
  const size = { rowCount: data.rowCount, columnCount: data.columnCount };
  const cells = cellsOf(sheet, sources);
  const merges = data.mergeData.map((range) => describedRange(range, size));
  const filter = sources.paper?.autoFilter;
  return {
    name: data.name,
    columnWidths: columnWidths(data),
    rowHeights: rowHeights(data),
    cells,
    merges,
    validations: sources.lists.flatMap((rule) => describedLists(rule, size)),
    conditionalFormats: sources.conditions.flatMap((rule) => describedConditions(rule, size)),
    pageSetup: pageOf(sources.paper, { cells, merges }),
    ...viewOf(data),
    ...(filter && { autoFilter: filter }),
    ...hiddenOf(data),
  };
}

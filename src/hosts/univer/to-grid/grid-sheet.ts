import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH } from "../../../sheets/model/default-column-width";
import type { SheetDescription } from "../../../sheets/model/sheet-description";
import { DEFAULT_STYLE } from "../default-style";
import { columnPixels, DEFAULT_ROW_PIXELS, fixedHeight } from "../grid-sizes";
import { gridCell } from "./grid-cell";
import { gridFreeze } from "./grid-freeze";
import { gridRange } from "./grid-range";
import { sheetSize } from "./sheet-size";

const HEADER = { rowWidth: 46, columnHeight: 20 };
function cellData({ cells }: SheetDescription): IWorksheetData["cellData"] {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) (rows[cell.row - 1] ??= {})[cell.column - 1] = gridCell(cell);
  return rows;
}

function rowData({ rowHeights, hiddenRows = [] }: SheetDescription): IWorksheetData["rowData"] {
  const rows: Record<number, IRowData> = {};
  for (const [row, height] of Object.entries(rowHeights)) {
    rows[Number(row) - 1] = fixedHeight(height);
  }
  for (const row of hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData({
  columnWidths,
  hiddenColumns = [],
}: SheetDescription): IWorksheetData["columnData"] {
  const columns: Record<number, IColumnData> = {};
  columnWidths.forEach((width, index) => (columns[index] = { w: columnPixels(width) }));
  for (const column of hiddenColumns) {
    columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  }
  return columns;
}

/** A described sheet as the grid keeps it; drop-downs, conditional formats and paper go beside it. */
export function gridSheet(sheet: SheetDescription, id: string): IWorksheetData {
  return {
    id,
    name: sheet.name,
    ...sheetSize(sheet.cells, sheet.merges, sheet.columnWidths.length),
    defaultStyle: DEFAULT_STYLE,
    cellData: cellData(sheet),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    mergeData: sheet.merges.map(gridRange),
    tabColor: sheet.tabColor === undefined ? "" : `#${sheet.tabColor}`,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: gridFreeze(sheet.freeze),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: columnPixels(DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    rowHeader: { width: HEADER.rowWidth },
    columnHeader: { height: HEADER.columnHeight },
    rightToLeft: BooleanNumber.FALSE,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
  };
}

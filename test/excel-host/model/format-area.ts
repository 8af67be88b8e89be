import { cellsOf, isUnbounded, isWholeColumns } from "./area";
import type { Area } from "./area";
import { sharedFormat } from "./cell-format";
import type { CellFormat } from "./cell-format";
import type { SheetState } from "./sheet-state";

export type FormatChange = (format: CellFormat, row: number, column: number) => CellFormat;

function changeColumns(sheet: SheetState, area: Area, change: FormatChange): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const line = sheet.columns.get(column) ?? {};
    const format = change(line.format ?? sheet.defaultFormat, 0, column);
    sheet.columns.set(column, { ...line, format: sharedFormat(format) });
  }
}

function changeRows(sheet: SheetState, area: Area, change: FormatChange): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = sheet.rows.get(row) ?? {};
    const format = change(line.format ?? sheet.defaultFormat, row, 0);
    sheet.rows.set(row, { ...line, format: sharedFormat(format) });
  }
}

/** Changes how every cell of the area looks; whole rows and columns keep it for cells to come. */
export function changeFormats(sheet: SheetState, area: Area, change: FormatChange): void {
  if (!isUnbounded(area)) {
    for (const [row, column] of cellsOf(area)) {
      sheet.putFormat(row, column, change(sheet.cell(row, column).format, row, column));
    }
    return;
  }
  const present = [...sheet.present(area)];
  if (isWholeColumns(area)) changeColumns(sheet, area, change);
  else changeRows(sheet, area, change);
  for (const [row, column, cell] of present) {
    sheet.put(row, column, { ...cell, format: change(cell.format, row, column) });
  }
}

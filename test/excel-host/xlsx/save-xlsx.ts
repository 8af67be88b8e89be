import { Workbook } from "exceljs";
import type { CellValue, Worksheet, WorksheetView } from "exceljs";
import { columnLetters, formatArea } from "../model/area";
import { isBlank } from "../model/cell-state";
import type { CellState } from "../model/cell-state";
import type { SheetState } from "../model/sheet-state";
import type { WorkbookState } from "../model/workbook-state";
import type { SessionOptions } from "../session";
import { fileStyle } from "./file-style";
import { finishFile, NEAREST_TO_NINE } from "./finish-file";
import { savePage } from "./save-page";
import { saveRules } from "./save-rules";
import { argbOf } from "./theme-color";

const POINTS_PER_PIXEL = 3 / 4;
type ResultOf = SessionOptions["resultOf"];

function viewOf(sheet: SheetState): Partial<WorksheetView> {
  const { frozen, showGridlines: showGridLines, showHeadings: showRowColHeaders } = sheet;
  return frozen.rows + frozen.columns > 0
    ? { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, showGridLines }
    : { state: "normal", showGridLines, showRowColHeaders };
}

/** Files write some characters as `_x000D_`; a text that looks like it must be kept from that. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");
}

function fileValue(cell: CellState, sheet: string, address: string, resultOf: ResultOf): CellValue {
  const { value, formula } = cell;
  if (formula !== undefined) {
    const known = resultOf({ sheet, address, formula });
    const result = (known === undefined ? value : known) ?? undefined;
    return { formula, ...(result !== undefined && { result }) };
  }
  if (cell.isError) return { error: value } as CellValue;
  return typeof value === "string" ? escaped(value) : value;
}

function saveCells(sheet: SheetState, target: Worksheet, resultOf: ResultOf): void {
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, cell] of cells) {
      const saved = target.getCell(row, column);
      const address = `${columnLetters(column)}${row}`;
      if (!isBlank(cell)) saved.value = fileValue(cell, sheet.name, address, resultOf);
      saved.style = cell.format === sheet.defaultFormat ? {} : fileStyle(cell.format);
    }
  }
}

function saveLines(sheet: SheetState, target: Worksheet, digitPixels: number): void {
  for (const [row, { size, hidden, format }] of sheet.rows) {
    const line = target.getRow(row);
    if (size !== undefined) line.height = size;
    if (hidden) line.hidden = true;
    // exceljs leaves out rows without cells.
    if (hidden) line.getCell(1);
    if (format) Object.assign(line, { style: fileStyle(format) });
  }
  for (const [column, { size, hidden, format }] of sheet.columns) {
    const line = target.getColumn(column);
    if (size !== undefined) {
      const width = Number((size / POINTS_PER_PIXEL / digitPixels).toFixed(6));
      line.width = width === 9 ? NEAREST_TO_NINE : width;
    }
    if (hidden) line.hidden = true;
    if (format) line.style = fileStyle(format);
  }
}

/** exceljs has it, but its types do not. */
type WithMerges = Worksheet & {
  mergeCellsWithoutStyle(top: number, left: number, bottom: number, right: number): void;
};

function saveSheet(sheet: SheetState, file: Workbook, workbook: WorkbookState, resultOf: ResultOf) {
  const target = file.addWorksheet(sheet.name, { views: [viewOf(sheet)] }) as WithMerges;
  const { rowHeight, digitPixels } = workbook.defaultFont;
  target.properties.defaultRowHeight = rowHeight;
  if (sheet.tabColor) target.properties.tabColor = argbOf(sheet.tabColor);
  target.state = ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[
    sheet.visibility
  ];
  saveLines(sheet, target, digitPixels);
  saveCells(sheet, target, resultOf);
  for (const { top, left, bottom, right } of sheet.merges) {
    target.mergeCellsWithoutStyle(top, left, bottom, right);
  }
  saveRules(sheet, target);
  savePage(sheet, target);
  if (sheet.autoFilter) target.autoFilter = formatArea(sheet.autoFilter);
  return target;
}

/** The workbook as an `.xlsx`, written by exceljs. Passwords are not written. */
export async function saveXlsx(
  workbook: WorkbookState,
  { resultOf }: Pick<SessionOptions, "resultOf">
): Promise<Uint8Array> {
  const file = new Workbook();
  file.calcProperties.fullCalcOnLoad = true;
  for (const sheet of workbook.sheets) {
    const target = saveSheet(sheet, file, workbook, resultOf);
    if (sheet.isProtected) await target.protect("", {});
  }
  file.definedNames.model = workbook.names.map(({ name, formula }) => ({
    name,
    ranges: [formula],
  }));
  return finishFile(new Uint8Array(await file.xlsx.writeBuffer()), workbook);
}

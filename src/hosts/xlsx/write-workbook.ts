import { Workbook } from "exceljs";
import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import type { Worksheet, WorksheetView } from "exceljs";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import { writtenWidth } from "./column-width";
import { finishPackage } from "./finish-package";
import { rangeReference } from "../cells/range-reference";
import { writeCells } from "./sheet-cells";
import { applyPageSetup } from "./sheet-page-setup";
import { writeConditionalFormats, writeValidations } from "./sheet-rules";

/** Where Excel opens its window, in twentieths of a point. */
const WINDOW = { x: 0, y: 0, width: 28_800, height: 15_000, visibility: "visible" } as const;

function view({ freeze, gridlines = false }: SheetDescription): Partial<WorksheetView> {
  return freeze && freeze.rows + freeze.columns > 0
    ? { state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, showGridLines: gridlines }
    : { state: "normal", showGridLines: gridlines };
}

function writeDimensions(sheet: Worksheet, description: SheetDescription): void {
  description.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = writtenWidth(width);
  });
  for (const [row, height] of Object.entries(description.rowHeights)) {
    sheet.getRow(Number(row)).height = height;
  }
}

function hideLines(sheet: Worksheet, { hiddenRows, hiddenColumns }: SheetDescription): void {
  for (const number of hiddenRows ?? []) {
    const row = sheet.getRow(number);
    row.hidden = true;
    // exceljs leaves out rows without cells.
    row.getCell(1);
  }
  for (const number of hiddenColumns ?? []) {
    const column = sheet.getColumn(number);
    column.hidden = true;
    column.width ??= DEFAULT_COLUMN_WIDTH;
  }
}

/** A workbook must show a sheet, and opens with the first one that it shows. */
function showSheets(workbook: Workbook, { sheets }: WorkbookDescription): void {
  const shown = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden)
  );
  workbook.worksheets.forEach((sheet, index) => {
    if (sheets[index]?.hidden && index !== shown) sheet.state = "hidden";
  });
  if (shown > 0) workbook.views = [{ ...WINDOW, firstSheet: shown, activeTab: shown }];
}

function writeSheet(workbook: Workbook, description: SheetDescription): void {
  const sheet = workbook.addWorksheet(description.name, { views: [view(description)] });
  if (description.tabColor) sheet.properties.tabColor = { argb: `FF${description.tabColor}` };
  writeDimensions(sheet, description);
  writeCells(sheet, description);
  hideLines(sheet, description);
  writeValidations(sheet, description.validations);
  writeConditionalFormats(sheet, description.conditionalFormats);
  applyPageSetup(sheet, description.pageSetup);
  if (description.autoFilter) sheet.autoFilter = rangeReference(description.autoFilter);
}

/**
 * A new `.xlsx` with the described sheets. The same description always gives the same bytes.
 * Formulas carry their results and are computed again when the file is opened.
 * Rejects with a `RangeError` naming the cell for what Excel would call a damaged file.
 */
export async function writeWorkbook(description: WorkbookDescription): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of description.sheets) writeSheet(workbook, sheet);
  showSheets(workbook, description);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(bytes, description);
}

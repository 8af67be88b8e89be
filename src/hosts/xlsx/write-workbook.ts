import { Workbook } from "exceljs";
import type { Worksheet, WorksheetView } from "exceljs";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import { writtenWidth } from "./column-width";
import { finishPackage } from "./finish-package";
import { rangeReference } from "../cells/range-reference";
import { writeCells } from "./sheet-cells";
import { applyPageSetup } from "./sheet-page-setup";
import { writeConditionalFormats, writeValidations } from "./sheet-rules";

function view(freeze: SheetDescription["freeze"]): Partial<WorksheetView> {
  return freeze && freeze.rows + freeze.columns > 0
    ? { state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, showGridLines: false }
    : { state: "normal", showGridLines: false };
}

function writeDimensions(sheet: Worksheet, description: SheetDescription): void {
  description.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = writtenWidth(width);
  });
  for (const [row, height] of Object.entries(description.rowHeights)) {
    sheet.getRow(Number(row)).height = height;
  }
}

function writeSheet(workbook: Workbook, description: SheetDescription): void {
  const sheet = workbook.addWorksheet(description.name, { views: [view(description.freeze)] });
  if (description.tabColor) sheet.properties.tabColor = { argb: `FF${description.tabColor}` };
  writeDimensions(sheet, description);
  writeCells(sheet, description);
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
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(bytes, description);
}

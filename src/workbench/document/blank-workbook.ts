import type { PageSetup, WorkbookDescription } from "../../sheets/model/sheet-description";

/** Excel's margins of a new workbook, on A4. */
const NEW_PAGE: PageSetup = {
  orientation: "portrait",
  margins: { top: 19.05, right: 17.78, bottom: 19.05, left: 17.78, header: 7.62, footer: 7.62 },
  printArea: { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } },
  breaksAfter: [],
};

/** A workbook with one empty sheet. */
export function blankWorkbook(sheetName: string): WorkbookDescription {
  const sheet = {
    name: sheetName,
    columnWidths: [],
    rowHeights: {},
    cells: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    pageSetup: NEW_PAGE,
    gridlines: true,
  };
  return { sheets: [sheet] };
}

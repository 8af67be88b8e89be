import { cellName } from "../../../sheets/model/cell-address";
import type { CellDescription } from "../../../sheets/model/sheet-description";
import { WorkbookRefused } from "../../../sheets/model/workbook-refused";
import { cellText, LONGEST_CELL_TEXT } from "../../cells/cell-text";
import type { WorkbookDifference } from "./workbook-difference";

function isTooLong({ value }: CellDescription): boolean {
  return typeof value === "string" && cellText(value).length > LONGEST_CELL_TEXT;
}

/** Throws `WorkbookRefused` `too-large` for a text that no file could keep. */
export function checkSize({ added, changed }: WorkbookDifference): void {
  const cells = [
    ...added.flatMap(({ sheet }) => sheet.cells),
    ...changed.flatMap((sheet) => sheet.cells.flatMap(({ after }) => after ?? [])),
  ];
  const long = cells.find(isTooLong);
  if (long) throw new WorkbookRefused("too-large", { cell: cellName(long) });
}

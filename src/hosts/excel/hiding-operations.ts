import type { SheetDescription } from "../../sheets/model/sheet-description";
import { columnLetters } from "../../sheets/model/cell-address";
import { operation } from "./operation";
import type { Operation } from "./operation";
import { rowsReference } from "./range-text";

/** Hides rows and columns of a new sheet, and last the sheet itself. */
export function hidingOperations({
  name,
  hidden = false,
  hiddenRows = [],
  hiddenColumns = [],
}: SheetDescription): Operation[] {
  const rows = hiddenRows.map((row) =>
    operation(name, (sheet) => {
      sheet.getRange(rowsReference(row, 1)).rowHidden = true;
    })
  );
  const columns = hiddenColumns.map((column) =>
    operation(name, (sheet) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).columnHidden = true;
    })
  );
  const whole = operation(name, (sheet) => {
    sheet.visibility = "Hidden";
  });
  return [...rows, ...columns, ...(hidden ? [whole] : [])];
}

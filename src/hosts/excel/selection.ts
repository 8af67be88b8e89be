import type { CellAddress } from "../../sheets/model/cell-address";
import { cellName } from "../../sheets/model/cell-address";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { refusalOf } from "./refusal-of";
import { runCommand, runQuietly } from "./run-batch";

/** Shows the cell. Rejects with `WorkbookRefused` `sheet-missing`. */
export async function selectCell({ sheet: name, cell }: CellAddress): Promise<void> {
  try {
    await runCommand(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    const { reason, cause } = refusalOf(error);
    if (reason !== "sheet-missing") throw error;
    throw new WorkbookRefused(reason, { sheet: name }, { cause });
  }
}

/** What Excel says when a chart or several ranges are selected. */
function isNoCell(error: unknown): boolean {
  return refusalOf(error).params["code"] === "InvalidSelection";
}

/** The first selected cell; `null` when something else is selected. */
export async function readSelection(): Promise<CellAddress | null> {
  try {
    return await runQuietly(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load(["rowIndex", "columnIndex", "worksheet/name"]);
      await context.sync();
      const at = { row: range.rowIndex + 1, column: range.columnIndex + 1 };
      return { sheet: range.worksheet.name, cell: cellName(at) };
    });
  } catch (error) {
    if (isNoCell(error)) return null;
    throw error;
  }
}

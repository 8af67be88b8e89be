import { ENTERED, ledgerTable } from "../../sheets/ledger/read-ledger";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { ExpectedText } from "../../sheets/model/workbook-change";
import type { OpenedPlan } from "./opened-plan";
import { sheetNamed } from "./own-sheet-step";

/** What the accountant has entered, as read: a ledger is not rewritten over an edit made meanwhile. */
export function ledgerTexts({ source }: OpenedPlan): ExpectedText[] {
  const sheet = sheetNamed(source, SHEET_NAMES.ledger);
  const table = sheet ? ledgerTable(sheet.rows) : null;
  if (!sheet || !table) return [];
  const columns = [...ENTERED, "seen" as const].flatMap((key) => table.columns.get(key) ?? []);
  return table.body.flatMap(({ row, cells }) =>
    columns.map((column) => ({
      sheet: sheet.name,
      row,
      column,
      text: cells.find((cell) => cell.column === column)?.text ?? "",
    }))
  );
}

import { isSameSheet } from "./same-sheet";
import type { SheetDescription, WorkbookDescription } from "./sheet-description";
import { WorkbookRefused } from "./workbook-refused";

/** Throws `WorkbookRefused` `sheet-missing`. */
export function findSheet({ sheets }: WorkbookDescription, name: string): SheetDescription {
  const found = sheets.find((sheet) => isSameSheet(sheet.name, name));
  if (!found) throw new WorkbookRefused("sheet-missing", { sheet: name });
  return found;
}

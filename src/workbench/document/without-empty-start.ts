import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import type { OpenedDocument } from "./opened-document";

const STARTED_EMPTY: readonly OpenedDocument["origin"][] = ["blank", "document"];

function isEmpty({ cells }: SheetDescription): boolean {
  return cells.every(({ value, formula }) => value === null && formula === undefined);
}

/**
 * The workbook without the sheet that only stood there because a grid cannot be without one, if it
 * is still empty and no longer alone.
 */
export function withoutEmptyStart(
  { sheets }: WorkbookDescription,
  { origin, workbook }: Pick<OpenedDocument, "origin" | "workbook">
): WorkbookDescription {
  const [start] = workbook.sheets;
  if (!start || sheets.length === 1 || !STARTED_EMPTY.includes(origin)) return { sheets };
  return { sheets: sheets.filter((sheet) => sheet.name !== start.name || !isEmpty(sheet)) };
}

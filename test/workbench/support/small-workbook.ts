import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import type { Draft } from "../../../src/workbench/drafts/draft";
import { blankWorkbook } from "../../../src/workbench/document/blank-workbook";

/** One sheet with one cell. */
export function smallWorkbook(text: string): WorkbookDescription {
  const sheets = blankWorkbook("Kế hoạch").sheets.map((sheet) => ({
    ...sheet,
    cells: [{ row: 1, column: 1, value: text }],
  }));
  return { sheets };
}

export const NOON = new Date(2026, 10, 22, 12, 5).getTime();

export function smallDraft(id: string, change: Partial<Draft> = {}): Draft {
  return {
    id,
    origin: "blank",
    fileName: `${id}.xlsx`,
    workbook: smallWorkbook(id),
    lost: [],
    savedAt: null,
    unsaved: true,
    changedAt: NOON,
    ...change,
  };
}

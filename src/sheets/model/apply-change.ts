import { checkExpected } from "./check-expected";
import { editCells } from "./edit-cells";
import { findSheet } from "./find-sheet";
import { insertRows } from "./insert-rows";
import { rewriteSheet } from "./rewrite-sheet";
import { isSameSheet } from "./same-sheet";
import { setList } from "./set-list";
import type { SheetDescription, WorkbookDescription } from "./sheet-description";
import type { SheetChange, WorkbookChange } from "./workbook-change";
import { WorkbookRefused } from "./workbook-refused";

function addSheet(
  workbook: WorkbookDescription,
  sheet: SheetDescription,
  after: string | null
): WorkbookDescription {
  if (workbook.sheets.some(({ name }) => isSameSheet(name, sheet.name))) {
    throw new WorkbookRefused("sheet-exists", { sheet: sheet.name });
  }
  const before = after === null ? null : findSheet(workbook, after);
  const place = before ? workbook.sheets.indexOf(before) + 1 : workbook.sheets.length;
  return { sheets: workbook.sheets.toSpliced(place, 0, sheet) };
}

function replaceSheet(
  workbook: WorkbookDescription,
  name: string,
  change: (sheet: SheetDescription) => SheetDescription
): WorkbookDescription {
  const target = findSheet(workbook, name);
  return { sheets: workbook.sheets.map((sheet) => (sheet === target ? change(sheet) : sheet)) };
}

function applyStep(workbook: WorkbookDescription, step: SheetChange): WorkbookDescription {
  switch (step.kind) {
    case "add-sheet":
      return addSheet(workbook, step.sheet, step.after);
    case "rewrite-sheet":
      return replaceSheet(workbook, step.sheet.name, (sheet) => rewriteSheet(sheet, step.sheet));
    case "insert-rows":
      return insertRows(workbook, step, step.like);
    case "edit-cells":
      return replaceSheet(workbook, step.sheet, (sheet) => editCells(sheet, step));
    case "set-list":
      return replaceSheet(workbook, step.sheet, (sheet) => setList(sheet, step.list, step.before));
    case "set-page":
      return replaceSheet(workbook, step.sheet, (sheet) => ({ ...sheet, pageSetup: step.page }));
  }
}

/**
 * The workbook after a change, for hosts that keep it as a description. Results of formulas that
 * depend on changed cells stay as stored until the workbook is calculated again.
 * Throws `WorkbookRefused`: `sheet-exists`, `sheet-missing`, `changed-meanwhile`,
 * `cells-in-the-way`.
 */
export function applyChange(
  workbook: WorkbookDescription,
  { steps, expected }: WorkbookChange
): WorkbookDescription {
  checkExpected(workbook, expected);
  return steps.reduce(applyStep, workbook);
}

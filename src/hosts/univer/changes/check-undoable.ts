import { cellName } from "../../../sheets/model/cell-address";
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../../sheets/model/sheet-description";
import { describedText } from "../../../sheets/model/check-expected";
import { findSheet } from "../../../sheets/model/find-sheet";
import { firstDifference } from "../../../sheets/model/first-difference";
import { WorkbookRefused } from "../../../sheets/model/workbook-refused";
import type { WorkbookDifference } from "./workbook-difference";

function contentOf(cell: CellDescription | null | undefined): string {
  return cell ? (cell.formula ?? describedText(cell)) : "";
}

function refuse(sheet: string, cell: string): never {
  throw new WorkbookRefused("changed-meanwhile", { sheet, cell });
}

function checkCells(
  now: SheetDescription,
  cells: WorkbookDifference["changed"][number]["cells"]
): void {
  const byName = new Map(now.cells.map((cell) => [cellName(cell), cell]));
  for (const { after, ...at } of cells) {
    const name = cellName(at);
    if (contentOf(byName.get(name)) !== contentOf(after)) refuse(now.name, name);
  }
}

function checkAdded(now: SheetDescription, added: SheetDescription): void {
  const different = firstDifference({ sheets: [added] }, { sheets: [now] });
  if (different) refuse(different.sheet, different.cell);
}

/**
 * Throws `WorkbookRefused` `changed-meanwhile` with the first cell of the change that no longer says
 * what the change wrote, `sheet-missing` for a sheet of it that is gone. Formulas count by what they
 * say, not by their results.
 */
export function checkUndoable(now: WorkbookDescription, change: WorkbookDifference): void {
  for (const { sheet } of change.added) checkAdded(findSheet(now, sheet.name), sheet);
  for (const { sheet, cells } of change.changed) checkCells(findSheet(now, sheet), cells);
}

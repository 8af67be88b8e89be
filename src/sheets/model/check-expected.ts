import { toSerial } from "../../domain/timeline/date-serial";
import { cellName } from "./cell-address";
import type { CellPosition } from "./cell-address";
import { cellContent } from "./cell-content";
import type { CellContent } from "./cell-content";
import { contains } from "./cell-ranges";
import { findSheet } from "./find-sheet";
import { DATE_FORMAT } from "./date-format";
import type { CellDescription, SheetDescription, WorkbookDescription } from "./sheet-description";
import type { ExpectedText } from "./workbook-change";
import { WorkbookRefused } from "./workbook-refused";

/** What a described cell holds, as everything that reads one words it; a formula says its result. */
export function describedContent({ value, style }: CellDescription): CellContent {
  const isDate = typeof value === "object" && value !== null;
  const format = style?.numberFormat ?? (isDate ? DATE_FORMAT : "");
  return cellContent(isDate ? toSerial(value.date) : value, format);
}

export function describedText(cell: CellDescription): string {
  return describedContent(cell).text;
}

function textReader(sheet: SheetDescription): (at: CellPosition) => string {
  const texts = new Map(sheet.cells.map((cell) => [cellName(cell), describedText(cell)]));
  return (at) => {
    const area = sheet.merges.find(
      (merge) => merge.from.column === at.column && contains(merge, at)
    );
    return texts.get(cellName(area?.from ?? at)) ?? "";
  };
}

/**
 * Throws `WorkbookRefused`: `changed-meanwhile` with the first cell that no longer says what it
 * did, `sheet-missing` for a sheet that is gone.
 */
export function checkExpected(
  workbook: WorkbookDescription,
  expected: readonly ExpectedText[]
): void {
  const readers = new Map<string, (at: CellPosition) => string>();
  for (const { sheet, text, ...at } of expected) {
    const reader = readers.get(sheet) ?? textReader(findSheet(workbook, sheet));
    readers.set(sheet, reader);
    if (reader(at) !== text) {
      throw new WorkbookRefused("changed-meanwhile", { sheet, cell: cellName(at) });
    }
  }
}

import { foldText } from "../../domain/text/fold-text";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { SourceSheet, SourceWorkbook } from "../../sheets/model/source-row";
import type { SheetChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";

/**
 * Writes one of the product's own sheets: adds it, or brings the existing one to the description.
 * @param after the sheet that a new one comes after; `null`: it becomes the last
 * @throws WorkbookRefused `sheet-not-ours` when the user has a sheet of that name with something else.
 */
export function ownSheetStep(
  source: SourceWorkbook,
  sheet: SheetDescription,
  after: string | null = null
): SheetChange {
  const existing = sheetNamed(source, sheet.name);
  if (!existing) return { kind: "add-sheet", sheet, after };
  if (!isOurs(existing, sheet)) throw new WorkbookRefused("sheet-not-ours", { sheet: sheet.name });
  return { kind: "rewrite-sheet", sheet: { ...sheet, name: existing.name } };
}

/** Excel takes names that differ in case only for the same. */
export function sheetNamed(source: SourceWorkbook, name: string): SourceSheet | undefined {
  const lower = name.toLowerCase();
  return source.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
}

/** Every sheet of ours begins with a title of its own; an empty sheet is free to take. */
function isOurs(existing: SourceSheet, described: SheetDescription): boolean {
  const texts = existing.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  const first = texts.find((text) => text !== "");
  const title = described.cells
    .map(({ value }) => value)
    .find((value) => typeof value === "string" && value !== "");
  return first === undefined || (typeof title === "string" && foldText(first) === foldText(title));
}

import { LAST_COLUMN } from "../../sheets/model/formula-references";
import type { SheetChange } from "../../sheets/model/workbook-change";
import type { ChangeDraft } from "./change-draft";
import { operation } from "./operation";
import { rowsReference } from "./range-text";
import { heightOperations } from "./row-heights";
import type { SheetImage } from "./sheet-image";

type InsertRows = Extract<SheetChange, { kind: "insert-rows" }>;

/** Formats are copied row by row: whole rows repeat a smaller source, but not in every Excel. */
function performInsertion(sheet: Excel.Worksheet, { before, count, like }: InsertRows): void {
  sheet.getRange(rowsReference(before, count)).insert("Down");
  const model = like < before ? like : like + count;
  for (let row = before; row < before + count; row += 1) {
    sheet.getRange(rowsReference(row, 1)).copyFrom(`${model}:${model}`, "Formats");
  }
}

/** Whole rows with the formats, merges and height of another one. */
export function insertRows(draft: ChangeDraft, image: SheetImage, step: InsertRows): void {
  const { name } = image;
  const { before, count, like } = step;
  const likeRow = draft.shift(name).original(like);
  const height = likeRow === null ? undefined : image.rowHeights.get(likeRow);
  const rows = Array.from({ length: count }, (_, index) => before + index);
  const hasOwnHeight = height !== undefined && height !== image.standardHeight;
  // Rows like a hidden one would be invisible.
  const given = height === 0 ? null : (height ?? null);
  draft.insertRows({ sheet: name, before, count }, [
    operation(name, (sheet) => performInsertion(sheet, step), 2 + count),
    ...(hasOwnHeight ? heightOperations(name, new Map(rows.map((row) => [row, given]))) : []),
  ]);
  const from = { row: before, column: 1 };
  draft.noteWritten(name, { from, to: { row: before + count - 1, column: LAST_COLUMN } }, null);
}

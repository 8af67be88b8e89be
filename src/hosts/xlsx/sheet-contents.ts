import type { Cell, CellValue, Worksheet } from "exceljs";
import { cellContent } from "../../sheets/model/cell-content";
import type { CellContent } from "../../sheets/model/cell-content";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import type { ContentRows } from "../cells/source-rows";

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
/** What Excel shows of a number too large for its date format. */
const BEYOND_CALENDAR = "#####";

function storedValue(value: CellValue): string | number | boolean | null {
  if (value === undefined) return null;
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  throw new UnreadableFile("damaged");
}

function contentOf(cell: Cell): CellContent {
  const value = storedValue(cell.value);
  if (typeof value === "number" && Number.isNaN(value)) return { text: BEYOND_CALENDAR };
  return cellContent(value, cell.numFmt ?? "");
}

/** What the cells of a reduced worksheet hold. Throws `UnreadableFile`. */
export function sheetContents(sheet: Worksheet): ContentRows {
  const rows = new Map<number, Map<number, CellContent>>();
  sheet.eachRow((row, number) => {
    const cells = new Map<number, CellContent>();
    row.eachCell((cell, column) => {
      const content = contentOf(cell);
      if (content.text !== "") cells.set(column, content);
    });
    if (cells.size > 0) rows.set(number, cells);
  });
  return rows;
}

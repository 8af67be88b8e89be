import { describedContent } from "../../sheets/model/check-expected";
import type { CellContent } from "../../sheets/model/cell-content";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { sourceRows } from "../cells/source-rows";

/** Rows in their order, with the cells that hold something; a merge keeps its first cell only. */
function contents({ cells }: SheetDescription): ReadonlyMap<number, Map<number, CellContent>> {
  const rows = new Map<number, Map<number, CellContent>>();
  const inOrder = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
  for (const cell of inOrder) {
    const content = describedContent(cell);
    if (content.text === "") continue;
    const row = rows.get(cell.row) ?? new Map<number, CellContent>();
    rows.set(cell.row, row.set(cell.column, content));
  }
  return rows;
}

/** A described workbook as every host reads one. Throws `UnreadableFile` `too-large`. */
export function sourceWorkbook({ sheets }: WorkbookDescription): SourceWorkbook {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sourceRows(sheet.name, contents(sheet), sheet.merges),
      ...(sheet.hidden && { hidden: true }),
    })),
  };
}

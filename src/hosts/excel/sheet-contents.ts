import type { CellContent } from "../../sheets/model/cell-content";
import { cellContent } from "../../sheets/model/cell-content";
import type { CellRange } from "../../sheets/model/sheet-description";
import type { SourceRow } from "../../sheets/model/source-row";
import { sourceRows } from "../cells/source-rows";
import type { ContentRows } from "../cells/source-rows";
import type { CellInput } from "./cell-input";
import { requestMerges } from "./merged-areas";
import type { Pending } from "./pending";

/** Rows with something in them, and the last of them; 0 for a blank sheet. */
export type SheetContents = { readonly rows: readonly SourceRow[]; readonly lastRow: number };

const BLANK_SHEET: SheetContents = { rows: [], lastRow: 0 };

function contentRows(
  values: readonly (readonly CellInput[])[],
  formats: readonly (readonly string[])[],
  top: number,
  left: number
): ContentRows {
  const rows = new Map<number, Map<number, CellContent>>();
  values.forEach((row, rowIndex) => {
    const cells = new Map<number, CellContent>();
    row.forEach((value, columnIndex) => {
      const content = cellContent(value, formats[rowIndex]?.[columnIndex] ?? "");
      if (content.text !== "") cells.set(left + columnIndex + 1, content);
    });
    if (cells.size > 0) rows.set(top + rowIndex + 1, cells);
  });
  return rows;
}

function contentsOf(name: string, used: Excel.Range, merges: readonly CellRange[]): SheetContents {
  if (used.isNullObject) return BLANK_SHEET;
  const values = used.values as CellInput[][];
  const formats = used.numberFormat as string[][];
  const contents = contentRows(values, formats, used.rowIndex, used.columnIndex);
  return { rows: sourceRows(name, contents, merges), lastRow: used.rowIndex + used.rowCount };
}

/**
 * Values worded as every host words them, with merges where this Excel can tell them. `knownRows`
 * is about how many rows there are; more are read just as well.
 */
export function requestContents(
  sheet: Excel.Worksheet,
  name: string,
  knownRows: number
): Pending<SheetContents> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "values", "numberFormat"]);
  const merges = requestMerges(sheet, knownRows);
  return () => contentsOf(name, used, merges() ?? []);
}

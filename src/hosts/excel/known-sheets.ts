import type { CellRange } from "../../sheets/model/cell-range";
import type { Pending } from "./pending";
import { sameRange } from "./range-text";

/** A sheet larger than this cannot be ours. */
const LARGEST_READ = 100_000;

/** What Excel answers for the value and the number format of a cell, before a reading has told. */
const CELL_BYTES = 100;

/** Where the values of a sheet stand; `cells` is -1 where Excel cannot count them. */
export type SheetSize = { readonly used: CellRange | null; readonly cells: number };

/** What the last reading knew of a sheet; `bytes` is about what Excel answers for its contents. */
export type KnownSheet = SheetSize & { readonly bytes: number };
export type KnownSheets = ReadonlyMap<string, KnownSheet>;

function sizeOf(used: Excel.Range): SheetSize {
  if (used.isNullObject) return { used: null, cells: 0 };
  const { rowIndex, rowCount, columnIndex, columnCount, cellCount } = used;
  const from = { row: rowIndex + 1, column: columnIndex + 1 };
  const to = { row: rowIndex + rowCount, column: columnIndex + columnCount };
  return { used: { from, to }, cells: cellCount };
}

export function requestSize(sheet: Excel.Worksheet): Pending<SheetSize> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "rowCount", "columnIndex", "columnCount", "cellCount"]);
  return () => sizeOf(used);
}

/** A sheet of that size, not yet read. */
export function unreadSheet(size: SheetSize): KnownSheet {
  return { ...size, bytes: size.cells * CELL_BYTES };
}

export function isReadable({ cells }: SheetSize): boolean {
  return cells >= 0 && cells <= LARGEST_READ;
}

export function isSameSize(one: SheetSize, other: SheetSize): boolean {
  if (!one.used || !other.used) return one.used === other.used;
  return sameRange(one.used, other.used);
}

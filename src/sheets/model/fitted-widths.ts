import type { ColumnFit, SheetDescription } from "./sheet-description";

/** Columns of an existing sheet with the widths, in Excel units, that a refresh asks for. */
export type FittedWidth = {
  readonly column: number;
  readonly width: number;
  readonly fit: ColumnFit;
};

/** The columns whose width the content of a sheet decides; all others are the user's. */
export function fittedWidths({
  fittedColumns = {},
  columnWidths,
}: Pick<SheetDescription, "fittedColumns" | "columnWidths">): FittedWidth[] {
  return Object.entries(fittedColumns).flatMap(([key, fit]) => {
    const column = Number(key);
    const width = columnWidths[column - 1];
    return width === undefined ? [] : [{ column, width, fit }];
  });
}

import { cellName } from "./cell-address";
import { contains, overlaps } from "./cell-ranges";
import type { CellStyle } from "./cell-style";
import { DEFAULT_COLUMN_WIDTH } from "./default-column-width";
import type { CellRange } from "./cell-range";
import type { CellDescription, SheetDescription } from "./sheet-description";
import type { CellEdit, SheetChange } from "./workbook-change";

type EditCells = Extract<SheetChange, { kind: "edit-cells" }>;

/** Keeps what is typed as its letters, which would make letters of a number or a date. */
const TEXT_FORMAT = "@";

function keptStyle(
  { value, formula }: CellEdit,
  style: CellStyle | undefined
): CellStyle | undefined {
  const isText = formula === undefined && (value === null || typeof value === "string");
  if (style?.numberFormat !== TEXT_FORMAT || isText) return style;
  const kept = Object.entries(style).filter(([part]) => part !== "numberFormat");
  return Object.fromEntries(kept);
}

function edited(edit: CellEdit, earlier: CellDescription | undefined): CellDescription {
  const style = edit.style ?? keptStyle(edit, earlier?.style);
  return style ? { ...edit, style } : edit;
}

function editedCells(
  cells: readonly CellDescription[],
  edits: readonly CellEdit[]
): CellDescription[] {
  const byName = new Map(cells.map((cell) => [cellName(cell), cell]));
  for (const edit of edits) {
    byName.set(cellName(edit), edited(edit, byName.get(cellName(edit))));
  }
  return [...byName.values()];
}

/** A merge keeps the words of its first cell only. */
function blankedUnder(merges: readonly CellRange[], cell: CellDescription): CellDescription {
  const covered = merges.some(
    (merge) =>
      contains(merge, cell) && !(merge.from.row === cell.row && merge.from.column === cell.column)
  );
  if (!covered) return cell;
  const { row, column, style } = cell;
  return { row, column, value: null, ...(style && { style }) };
}

function widthsWith(
  widths: readonly number[],
  changed: Readonly<Record<number, number>>
): number[] {
  const last = Math.max(widths.length, ...Object.keys(changed).map(Number));
  return Array.from(
    { length: last },
    (_, index) => changed[index + 1] ?? widths[index] ?? DEFAULT_COLUMN_WIDTH
  );
}

/** The sheet with some of its cells, merges and sizes changed and all else as it was. */
export function editCells(sheet: SheetDescription, change: EditCells): SheetDescription {
  const added = change.merges ?? [];
  const kept = sheet.merges.filter((merge) => !added.some((one) => overlaps(one, merge)));
  return {
    ...sheet,
    cells: editedCells(sheet.cells, change.cells).map((cell) => blankedUnder(added, cell)),
    merges: [...kept, ...added],
    rowHeights: { ...sheet.rowHeights, ...change.rowHeights },
    columnWidths: widthsWith(sheet.columnWidths, change.columnWidths ?? {}),
  };
}

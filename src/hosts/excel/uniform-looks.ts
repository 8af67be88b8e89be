import type { CellRange } from "../../sheets/model/cell-range";
import { rangeReference } from "../cells/range-reference";
import { lookDifference } from "./cell-look";
import type { CellLook } from "./cell-look";
import { lineOf, LOOK_PROPERTIES, lookOfProperties } from "./cell-properties";
import { cellKey, inRows, positionsOf } from "./range-text";
import type { SheetImage } from "./sheet-image";
import type { WantedCell } from "./wanted-cell";

/** Rows that follow one another and are to look alike, column by column. */
export type AlikeRows = { readonly range: CellRange; readonly looks: readonly Partial<CellLook>[] };

/** The rows of a region, those that follow one another and are to look alike taken together. */
export function alikeRows(wanted: readonly WantedCell[]): AlikeRows[] {
  const runs: { range: CellRange; looks: Partial<CellLook>[]; signature: string }[] = [];
  for (const [row, cells] of inRows(wanted)) {
    const looks = cells.map(({ look }) => look);
    const signature = JSON.stringify(looks);
    const columns = cells.map(({ column }) => column);
    const open = runs.at(-1);
    if (open?.signature === signature && open.range.to.row === row - 1) {
      open.range = { ...open.range, to: { ...open.range.to, row } };
    } else {
      const from = { row, column: columns[0] ?? 1 };
      runs.push({ range: { from, to: { row, column: columns.at(-1) ?? 1 } }, looks, signature });
    }
  }
  return runs;
}

/** Whether cells of the column differ in something, which Excel then leaves open. */
function isMixed({ format = {} }: Excel.ColumnProperties): boolean {
  const { borders = {}, font, fill, ...alignment } = format;
  const lines = [borders.top, borders.right, borders.bottom, borders.left, borders.horizontal];
  const values = [
    ...lines.map((line) => line?.style),
    ...lines
      .filter((line) => line?.style !== "None")
      .flatMap((line) => [line?.weight, line?.color]),
    ...[font?.name, font?.size, font?.bold, font?.italic, font?.color, fill?.color],
    ...[font?.underline, font?.strikethrough],
    ...[alignment.horizontalAlignment, alignment.verticalAlignment],
    ...[alignment.wrapText, alignment.indentLevel],
  ];
  return values.some((value) => value === null || value === undefined);
}

/** Top and bottom may be those of the outermost cells only. */
function hasInnerLines(
  { format }: Excel.ColumnProperties,
  { top, bottom }: Partial<CellLook>
): boolean {
  if (top === undefined && bottom === undefined) return true;
  const wanted = new Set([top, bottom].filter(Boolean));
  const drawn = lineOf(format?.borders?.horizontal);
  return drawn === "" ? wanted.size === 0 : wanted.size === 1 && wanted.has(drawn);
}

function isAsWanted(
  columns: readonly Excel.ColumnProperties[],
  { looks }: Pick<AlikeRows, "looks">
): boolean {
  return looks.every((look, index) => {
    const column = columns[index];
    return (
      column !== undefined &&
      !isMixed(column) &&
      hasInnerLines(column, look) &&
      !lookDifference(lookOfProperties(column), look)
    );
  });
}

function noteLooks(
  image: SheetImage,
  rows: AlikeRows,
  columns: readonly Excel.ColumnProperties[]
): void {
  if (!isAsWanted(columns, rows)) {
    image.mixedLooks.push(rows.range);
    return;
  }
  for (const at of positionsOf(rows.range)) {
    const look = rows.looks[at.column - rows.range.from.column];
    if (look) image.looks.set(cellKey(at), look);
  }
}

function valueOf<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/**
 * Asks whether rows look as wanted, which takes one answer for a whole column of them. Those that
 * do are noted in the image; the others are to be asked for cell by cell.
 */
export function requestAlikeRows(
  sheet: Excel.Worksheet,
  rows: AlikeRows
): (image: SheetImage) => void {
  const result = sheet.getRange(rangeReference(rows.range)).getColumnProperties(LOOK_PROPERTIES);
  return (image) => noteLooks(image, rows, valueOf(result));
}

import type { IColumnData, IRowData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import { DEFAULT_COLUMN_WIDTH } from "../../../sheets/model/default-column-width";
import type { SheetDescription } from "../../../sheets/model/sheet-description";
import { columnPixels, fixedHeight } from "../grid-sizes";
import type { Edit } from "./edit";
import type { GridMutation } from "./grid-mutation";
import type { SheetKey } from "./sheet-key";

/** A row without a height of its own; the grid adds to what a row has, unless told otherwise. */
const FITTED = { h: undefined, ah: undefined, ia: undefined };

/** A row whose height is not said any more becomes a default one. */
export function rowHeightMutations(
  key: SheetKey,
  { before, after }: Edit<SheetDescription["rowHeights"]>
): GridMutation[] {
  const rowData: Record<number, Partial<Record<keyof IRowData, unknown>>> = {};
  for (const row of new Set([...Object.keys(before), ...Object.keys(after)].map(Number))) {
    const height = after[row];
    if (height === before[row]) continue;
    rowData[row - 1] = { ...FITTED, ...(height !== undefined && fixedHeight(height)) };
  }
  return [{ id: SetRowDataMutation.id, params: { ...key, rowData } }];
}

export function columnWidthMutations(
  key: SheetKey,
  { before, after }: Edit<SheetDescription["columnWidths"]>
): GridMutation[] {
  const columnData: Record<number, Partial<Record<keyof IColumnData, unknown>>> = {};
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const width = after[index];
    if (width === before[index]) continue;
    const isDefault = width === undefined || width === DEFAULT_COLUMN_WIDTH;
    columnData[index] = { w: isDefault ? undefined : columnPixels(width) };
  }
  return [{ id: SetColDataMutation.id, params: { ...key, columnData } }];
}

function hiding({ before, after }: Edit<readonly number[]>): Record<number, { hd: BooleanNumber }> {
  const lines: Record<number, { hd: BooleanNumber }> = {};
  for (const line of before) lines[line - 1] = { hd: BooleanNumber.FALSE };
  for (const line of after) lines[line - 1] = { hd: BooleanNumber.TRUE };
  return lines;
}

/** Lines that the user has hidden stay hidden where a change has moved them. */
export function hidingMutations(
  key: SheetKey,
  rows: Edit<readonly number[]> | undefined,
  columns: Edit<readonly number[]> | undefined
): GridMutation[] {
  return [
    ...(rows ? [{ id: SetRowDataMutation.id, params: { ...key, rowData: hiding(rows) } }] : []),
    ...(columns
      ? [{ id: SetColDataMutation.id, params: { ...key, columnData: hiding(columns) } }]
      : []),
  ];
}

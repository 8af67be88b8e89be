import type { ICellData, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../../sheets/model/cell-range";
import { SET_PAPER } from "../paper-store";
import { gridCell } from "../to-grid/grid-cell";
import { gridFreeze } from "../to-grid/grid-freeze";
import { gridRange } from "../to-grid/grid-range";
import type { SheetSize } from "../to-grid/sheet-size";
import type { Edit } from "./edit";
import { isSame } from "./edit";
import type { GridMutation } from "./grid-mutation";
import type { CellDifference, SheetDifference } from "./sheet-difference";
import type { SheetKey } from "./sheet-key";
import { columnWidthMutations, hidingMutations, rowHeightMutations } from "./size-mutations";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * A mutation of the grid adds to what a cell has. So cells are emptied first, and then hold what is
 * described and nothing else.
 */
function cellMutations(key: SheetKey, cells: readonly CellDifference[]): GridMutation[] {
  const emptied: Matrix = {};
  const filled: Matrix = {};
  for (const { row, column, before, after } of cells) {
    if (before) (emptied[row - 1] ??= {})[column - 1] = null;
    if (after) (filled[row - 1] ??= {})[column - 1] = gridCell(after);
  }
  return [emptied, filled]
    .filter((matrix) => Object.keys(matrix).length > 0)
    .map((cellValue) => ({ id: SetRangeValuesMutation.id, params: { ...key, cellValue } }));
}

function mergeMutations(
  key: SheetKey,
  { before, after }: Edit<readonly CellRange[]>
): GridMutation[] {
  const gone = before.filter((merge) => !after.some((one) => isSame(one, merge)));
  const come = after.filter((merge) => !before.some((one) => isSame(one, merge)));
  const mutation = (id: string, merges: readonly CellRange[]): GridMutation[] =>
    merges.length === 0 ? [] : [{ id, params: { ...key, ranges: merges.map(gridRange) } }];
  return [
    ...mutation(RemoveWorksheetMergeMutation.id, gone),
    ...mutation(AddWorksheetMergeMutation.id, come),
  ];
}

/** The grid measures its lines anew when it is told how many there are. */
function countMutations(key: SheetKey, { rowCount, columnCount }: SheetSize): GridMutation[] {
  return [
    { id: SetWorksheetRowCountMutation.id, params: { ...key, rowCount } },
    { id: SetWorksheetColumnCountMutation.id, params: { ...key, columnCount } },
  ];
}

function hexColor(color: string | undefined): string {
  return color === undefined ? "" : `#${color}`;
}

function viewMutations(
  key: SheetKey,
  { paper, freeze, tabColor }: SheetDifference["parts"]
): GridMutation[] {
  return [
    ...(paper ? [{ id: SET_PAPER, params: { ...key, paper: paper.after } }] : []),
    ...(freeze
      ? [{ id: SetFrozenMutation.id, params: { ...key, ...gridFreeze(freeze.after) } }]
      : []),
    ...(tabColor
      ? [{ id: SetTabColorMutation.id, params: { ...key, color: hexColor(tabColor.after) } }]
      : []),
  ];
}

/** What the grid has to do so that a sheet of it changes as told, apart from its rules. */
export function sheetMutations(
  key: SheetKey,
  { cells, parts }: SheetDifference,
  size: SheetSize
): GridMutation[] {
  const { merges, rowHeights, columnWidths } = parts;
  return [
    ...countMutations(key, size),
    ...cellMutations(key, cells),
    ...(merges ? mergeMutations(key, merges) : []),
    ...(rowHeights ? rowHeightMutations(key, rowHeights) : []),
    ...(columnWidths ? columnWidthMutations(key, columnWidths) : []),
    ...hidingMutations(key, parts.hiddenRows, parts.hiddenColumns),
    ...viewMutations(key, parts),
    ...countMutations(key, size),
  ];
}

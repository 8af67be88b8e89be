import { containsArea, isWholeColumns, isWholeRows, LAST_ROW } from "./area";
import type { Area } from "./area";
import type { SheetState } from "./sheet-state";

/** Cells pushed down or pulled up: `count` rows from row `at` on, in the columns of the block. */
export type RowShift = {
  readonly sheet: SheetState;
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  readonly left: number;
  readonly right: number;
};

/** The shift that makes room for a block, or closes the gap it leaves. */
export function shiftFor(sheet: SheetState, kind: RowShift["kind"], area: Area): RowShift {
  const { top, bottom, left, right } = area;
  return { sheet, kind, at: top, count: bottom - top + 1, left, right };
}

export const isOfWholeRows = ({ left, right }: RowShift): boolean =>
  isWholeRows({ top: 1, bottom: 1, left, right });

/** The row a row becomes; `null` for one that is deleted. */
export function shiftRow(row: number, { kind, at, count }: RowShift): number | null {
  if (row < at) return row;
  if (kind === "insert") return row + count;
  return row < at + count ? null : row - count;
}

/**
 * The block that a block becomes, as references to it do: it grows when rows are inserted inside,
 * shrinks with rows deleted, and is `null` when it is deleted whole. Blocks that reach beyond the
 * shifted columns stay where they are.
 */
export function shiftArea(area: Area, shift: RowShift): Area | null {
  const columns = { top: 1, bottom: LAST_ROW, left: shift.left, right: shift.right };
  if (!containsArea(columns, area) || isWholeColumns(area)) return area;
  const top = shiftRow(area.top, shift);
  const bottom = shiftRow(area.bottom, shift);
  if (top !== null && bottom !== null) return { ...area, top, bottom: Math.min(bottom, LAST_ROW) };
  if (top === null && bottom === null) {
    return area.top >= shift.at && area.bottom < shift.at + shift.count ? null : area;
  }
  return top === null
    ? { ...area, top: shift.at, bottom: bottom ?? shift.at }
    : { ...area, bottom: shift.at - 1 };
}

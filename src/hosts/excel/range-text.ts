import { columnNumber } from "../../sheets/model/column-number";
import type { CellPosition } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";

const CELLS = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** `7:8`, for whole rows. */
export function rowsReference(first: number, count: number): string {
  return `${first}:${first + count - 1}`;
}

/** `Sheet!$A$1:B2` or `C3` → its range; `null` for whole rows and columns. */
export function parseAddress(address: string): CellRange | null {
  const [, left = "", top = "", right = left, bottom = top] = CELLS.exec(address) ?? [];
  if (!left) return null;
  return {
    from: { row: Number(top), column: columnNumber(left) },
    to: { row: Number(bottom), column: columnNumber(right) },
  };
}

/** `Sheet!A1:B2,Sheet!D4:E5` → its ranges. A sheet's name may hold commas, but no colon. */
export function parseAreas(address: string): CellRange[] {
  return Array.from(address.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=,|$)/g), ([area]) =>
    parseAddress(area)
  ).filter((area) => area !== null);
}

export function sameRange(one: CellRange, other: CellRange): boolean {
  return (
    one.from.row === other.from.row &&
    one.from.column === other.from.column &&
    one.to.row === other.to.row &&
    one.to.column === other.to.column
  );
}

/** The smallest range around all of the positions; `null` for none. */
export function boundsOf(positions: Iterable<CellPosition>): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of positions) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom === 0
    ? null
    : { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

/** Every position of the range, row by row. */
export function* positionsOf({ from, to }: CellRange): Generator<CellPosition> {
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) yield { row, column };
  }
}

/** A key for maps of cells. */
export function cellKey({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}

/** The positions by their row. */
export function inRows<At extends CellPosition>(positions: Iterable<At>): Map<number, At[]> {
  const rows = new Map<number, At[]>();
  for (const at of positions) {
    const row = rows.get(at.row);
    if (row) row.push(at);
    else rows.set(at.row, [at]);
  }
  return rows;
}

import { invalidArgument } from "../protocol/host-error";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A block of cells, one-based and inclusive. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0);
}

const CELLS = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^([1-9]\d*):([1-9]\d*)$/;

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

export function isInGrid(area: Area): boolean {
  const { top, left, bottom, right } = area;
  return top >= 1 && left >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

function parseParts(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, first = "", row = "", last = first, lastRow = row] = cells;
    return ordered(Number(row), columnOf(first), Number(lastRow), columnOf(last));
  }
  const columns = COLUMNS.exec(address);
  if (columns) return ordered(1, columnOf(columns[1] ?? ""), LAST_ROW, columnOf(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows) return ordered(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  return null;
}

/** `B2:D4`, `$B$2`, `A:F` or `3:5`, without a sheet. Throws `InvalidArgument` for anything else. */
export function parseArea(address: string): Area {
  const area = parseParts(address.replaceAll("$", "").trim());
  if (!area || !isInGrid(area)) throw invalidArgument(`address ${address}`);
  return area;
}

export const isWholeColumns = (area: Area): boolean => area.top === 1 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 1 && area.right === LAST_COLUMN;
/** Whether an area has no end, so that its cells cannot be read or written one by one. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const containsArea = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
};

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What of the area is not covered by the other: none to four blocks. */
export function withoutArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (area.top < cut.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) parts.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...cut, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

/** Every cell of a bounded area, row by row. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

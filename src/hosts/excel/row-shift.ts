import type { CellRange } from "../../sheets/model/cell-range";

/** Rows that a change has inserted, numbered as when they were. */
export type Insertion = { readonly before: number; readonly count: number };

/** Where the rows of a sheet were before a change inserted some, and where they are now. */
export class RowShift {
  private readonly insertions: Insertion[] = [];

  insert(insertion: Insertion): void {
    this.insertions.push(insertion);
  }

  /** How many insertions there were. */
  get count(): number {
    return this.insertions.length;
  }

  /** The number the row had at first; `null` for one that was inserted. */
  original(row: number): number | null {
    let at = row;
    for (const { before, count } of [...this.insertions].reverse()) {
      if (at >= before + count) at -= count;
      else if (at >= before) return null;
    }
    return at;
  }

  /** Where a range is now that was there at first; rows inserted within it belong to it. */
  movedRange({ from, to }: CellRange): CellRange {
    return {
      from: { ...from, row: shiftedRow(from.row, this.insertions) },
      to: { ...to, row: shiftedRow(to.row, this.insertions) },
    };
  }

  /** The rows of the range that were there at first, numbered as then; `null` for none. */
  originalRange({ from, to }: CellRange): CellRange | null {
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) =>
      this.original(from.row + index)
    ).filter((row) => row !== null);
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return null;
    return { from: { ...from, row: first }, to: { ...to, row: last } };
  }
}

/** Where a row is after the insertions, in their order. */
export function shiftedRow(row: number, insertions: readonly Insertion[]): number {
  return insertions.reduce((at, { before, count }) => (at >= before ? at + count : at), row);
}

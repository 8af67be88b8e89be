import type { Insertion } from "./row-shift";

/** Rows inserted into a sheet by a change, in their order. */
export type SheetInsertion = Insertion & { readonly sheet: string };

/** The last used row by sheet. */
export type Bottoms = ReadonlyMap<string, number>;

type Uncertain = {
  readonly kind: "insert" | "delete";
  readonly rows: readonly SheetInsertion[];
  readonly bottoms: Bottoms;
};

/**
 * Which of the rows to insert are in the workbook. A request that fails may have been carried out
 * in part or as a whole; how far the last used row has moved tells. Rows below everything move
 * nothing, and deleting them once more does no harm.
 */
export class InsertedRows {
  private present: readonly SheetInsertion[] = [];
  private uncertain: Uncertain | null = null;

  /** About to insert, one after the other. */
  inserting(rows: readonly SheetInsertion[], bottoms: Bottoms): void {
    this.uncertain = { kind: "insert", rows, bottoms };
  }

  /** About to delete all that are there, the last one first. */
  deleting(bottoms: Bottoms): void {
    this.uncertain = { kind: "delete", rows: [...this.present].reverse(), bottoms };
  }

  /** The request was answered: all of it was done. */
  done(): void {
    if (this.uncertain?.kind === "insert") this.present = [...this.present, ...this.uncertain.rows];
    else if (this.uncertain) this.present = [];
    this.uncertain = null;
  }

  /** After a failure: which rows are there, by where the last used rows are now. */
  settle(now: Bottoms): readonly SheetInsertion[] {
    if (this.uncertain) this.present = this.presentAfter(this.uncertain, now);
    this.uncertain = null;
    return this.present;
  }

  get all(): readonly SheetInsertion[] {
    return this.present;
  }

  private presentAfter({ kind, rows, bottoms }: Uncertain, now: Bottoms): SheetInsertion[] {
    const moved = new Map<string, number>();
    const done = rows.filter(({ sheet, before, count }) => {
      const bottom = bottoms.get(sheet) ?? 0;
      if (before > bottom) return kind === "insert";
      const total = (moved.get(sheet) ?? 0) + count;
      moved.set(sheet, total);
      return Math.abs((now.get(sheet) ?? 0) - bottom) >= total;
    });
    return kind === "insert"
      ? [...this.present, ...done]
      : this.present.filter((insertion) => !done.includes(insertion));
  }
}

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
 * in part or as a whole; how far the last used row has moved tells, unless someone else has moved it.
 * What is known from that only is in doubt until the rows themselves have been looked at.
 */
export class InsertedRows {
  private present: readonly SheetInsertion[] = [];
  private uncertain: Uncertain | null = null;
  private doubted: ReadonlySet<SheetInsertion> = new Set();

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
    if (this.uncertain) {
      const { kind, rows } = this.uncertain;
      this.present = this.presentAfter(this.uncertain, now);
      this.doubted = new Set(kind === "insert" ? [...this.doubted, ...rows] : this.present);
    }
    this.uncertain = null;
    return this.present;
  }

  /** Those of the rows there that may be rows of someone else. */
  get inDoubt(): readonly SheetInsertion[] {
    return this.present.filter((insertion) => this.doubted.has(insertion));
  }

  /** They are of someone else. */
  disown(rows: readonly SheetInsertion[]): void {
    this.present = this.present.filter((insertion) => !rows.includes(insertion));
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

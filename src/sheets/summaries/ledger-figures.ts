import type { LedgerColumnKey } from "../ledger/ledger-columns";
import type { LedgerEntry } from "../ledger/ledger-entries";
import { STATE_LABELS } from "../ledger/ledger-labels";
import { ledgerRange } from "../ledger/ledger-references";
import type { LedgerReferences } from "../ledger/ledger-references";
import type { Computed } from "../model/computed";
import { quoted } from "../model/formula-text";

type AmountColumn = "planned" | "actual";

/** Which lines count: as a criterion of SUMIFS and COUNTIFS, and as a test of a line. */
export type LineFilter = {
  readonly column: LedgerColumnKey;
  readonly criterion: string;
  readonly keeps: (entry: LedgerEntry) => boolean;
};

/** Lines with a certain amount: only they are added to a total. */
export const COUNTED: LineFilter = {
  column: "state",
  criterion: quoted(STATE_LABELS.amount),
  keeps: ({ state }) => state === STATE_LABELS.amount,
};

export const WITH_ID: LineFilter = {
  column: "row",
  criterion: quoted("?*"),
  keeps: ({ id }) => id !== "",
};

/** Lines whose cell equals what stands in `cell`, whose present content is `content`. */
export function equalTo(
  column: "source" | "year" | "quarter" | "state",
  cell: string,
  content: string | number
): LineFilter {
  return { column, criterion: cell, keeps: (entry) => entry[column] === content };
}

export function blankIn(column: "source" | "year" | "state"): LineFilter {
  return { column, criterion: '""', keeps: (entry) => entry[column] === "" };
}

/** Lines of a standard by the first part of their criterion's code. */
export function ofStandard(number: number): LineFilter {
  return {
    column: "criterion",
    criterion: quoted(`${number}.*`),
    keeps: ({ criterion }) => criterion.startsWith(`${number}.`),
  };
}

/** Sums and counts over the ledger's lines, each as a live formula with its present result. */
export class LedgerFigures {
  constructor(
    readonly entries: readonly LedgerEntry[],
    private readonly references: LedgerReferences
  ) {}

  range(column: LedgerColumnKey): string {
    return ledgerRange(this.references, column);
  }

  /** Whole đồng. */
  sum(amounts: AmountColumn, filters: readonly LineFilter[]): Computed<number> {
    const conditions = this.conditions(filters);
    const value = this.kept(filters).reduce((sum, entry) => sum + (entry[amounts] ?? 0), 0);
    return conditions === ""
      ? { formula: `SUM(${this.range(amounts)})`, value }
      : { formula: `SUMIFS(${this.range(amounts)},${conditions})`, value };
  }

  /** Number of lines. */
  count(filters: readonly LineFilter[]): Computed<number> {
    const formula = `COUNTIFS(${this.conditions(filters)})`;
    return { formula, value: this.kept(filters).length };
  }

  private kept(filters: readonly LineFilter[]): LedgerEntry[] {
    return this.entries.filter((entry) => filters.every(({ keeps }) => keeps(entry)));
  }

  private conditions(filters: readonly LineFilter[]): string {
    return filters.map(({ column, criterion }) => `${this.range(column)},${criterion}`).join(",");
  }
}

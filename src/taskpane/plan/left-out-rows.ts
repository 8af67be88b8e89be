import type { ShownPlan, ShownRow } from "../../app/session/session-state";
import type { MoneyKind } from "../../domain/money/money-reading";

/** Reasons that need no words of the row: the rows are named together. */
export type SettledReason = "None" | "Self" | "InKind" | "Blank";

/** What the total does not contain. */
export type LeftOutRows = {
  /** In the plan's order: their money is unclear, so their own words are shown. */
  readonly unclear: readonly UnclearRow[];
  readonly settled: readonly { readonly reason: SettledReason; readonly rows: readonly number[] }[];
};

export type UnclearRow = {
  readonly row: number;
  readonly words: string;
  /** Whether the check asks about it. */
  readonly asked: boolean;
};

const UNCLEAR: ReadonlySet<MoneyKind> = new Set(["ambiguous", "range", "undetermined", "other"]);

const SETTLED: readonly (readonly [MoneyKind, SettledReason])[] = [
  ["blank", "Blank"],
  ["none", "None"],
  ["self", "Self"],
  ["in-kind", "InKind"],
];

/** The rows that the plan's total leaves out, and why. */
export function leftOutRows({ rows, findings }: Pick<ShownPlan, "rows" | "findings">): LeftOutRows {
  const asked = new Set(
    findings.filter(({ group }) => group === "clarify").map(({ rowNumber }) => rowNumber)
  );
  return {
    unclear: rows
      .filter(({ moneyKind }) => UNCLEAR.has(moneyKind))
      .map(({ number, moneyWords }) => ({
        row: number,
        words: moneyWords,
        asked: asked.has(number),
      })),
    settled: SETTLED.map(([kind, reason]) => ({ reason, rows: numbersOf(rows, kind) })).filter(
      (group) => group.rows.length > 0
    ),
  };
}

function numbersOf(rows: readonly ShownRow[], kind: MoneyKind): number[] {
  return rows.filter(({ moneyKind }) => moneyKind === kind).map(({ number }) => number);
}

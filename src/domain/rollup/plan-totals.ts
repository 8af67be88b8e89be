import type { FundingSource } from "../money/funding-source";
import type { MoneyKind } from "../money/money-reading";
import type { LedgerLine } from "../plan/ledger-line";
import type { Plan } from "../plan/plan";
import type { RowId } from "../plan/plan-row";
import type { RowReadings } from "../plan/read-rows";
import { spansBudgetYears } from "./spans-budget-years";

/** How the totals count a row's money; labour in kind costs nothing, "Chi khác" is not determined. */
export type RowState =
  "amount" | "range" | "ambiguous" | "none" | "self" | "undetermined" | "blank";

const ROW_STATES: Readonly<Record<MoneyKind, RowState>> = {
  amount: "amount",
  range: "range",
  ambiguous: "ambiguous",
  none: "none",
  self: "self",
  undetermined: "undetermined",
  blank: "blank",
  "in-kind": "none",
  other: "undetermined",
};

/** States that keep a row open even beside lines with amounts. */
const OPEN: ReadonlySet<MoneyKind> = new Set(["ambiguous", "range", "undetermined"]);

/** Whole đồng. Only certain amounts are added; `rows` says how many rows have which state. */
export type PlanTotals = {
  readonly amount: number;
  readonly bySource: Readonly<Partial<Record<FundingSource | "unknown", number>>>;
  /** Keys are calendar years, `spansYears` (crosses 31 December, unassigned) and `undated`. */
  readonly byBudgetYear: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<RowState, number>>;
};

/** Adds up the ledger; the accountant's line decides over the plan's words. */
export function planTotals(plan: Pick<Plan, "rows" | "ledger">, readings: RowReadings): PlanTotals {
  const counted = plan.ledger.filter((line) => line.state === "amount");
  const spanning = new Set(
    plan.rows.filter((row) => spansBudgetYears(row, readings)).map(({ id }) => id)
  );
  return {
    amount: counted.reduce((sum, line) => sum + (line.planned ?? 0), 0),
    bySource: addUp(counted, (line) => line.source ?? "unknown"),
    byBudgetYear: addUp(counted, (line) => yearKey(line, spanning)),
    rows: countStates(plan, readings),
  };
}

function countStates(plan: Pick<Plan, "rows" | "ledger">, readings: RowReadings) {
  const inLedger = new Map<RowId, MoneyKind>();
  for (const { row, state } of plan.ledger) {
    const known = inLedger.get(row);
    if (known === undefined || state === "amount" || OPEN.has(state))
      inLedger.set(row, known !== undefined && OPEN.has(known) ? known : state);
  }
  const rows = { amount: 0, range: 0, ambiguous: 0, none: 0, self: 0, undetermined: 0, blank: 0 };
  for (const { id } of plan.rows) {
    rows[ROW_STATES[inLedger.get(id) ?? readings.get(id)?.money.kind ?? "blank"]] += 1;
  }
  return rows;
}

function addUp<K extends string>(
  lines: readonly LedgerLine[],
  keyOf: (line: LedgerLine) => K
): Partial<Record<K, number>> & Record<string, number> {
  const sums = new Map<K, number>();
  for (const line of lines)
    sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + (line.planned ?? 0));
  return Object.fromEntries(sums) as Partial<Record<K, number>> & Record<string, number>;
}

function yearKey(line: LedgerLine, spanning: ReadonlySet<RowId>): string {
  if (line.budgetYear !== null) return String(line.budgetYear);
  return spanning.has(line.row) ? "spansYears" : "undated";
}

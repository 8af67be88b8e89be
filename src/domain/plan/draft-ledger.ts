import type { FundingSource } from "../money/funding-source";
import type { MoneyPart } from "../money/money-reading";
import type { PeriodReading } from "../timeline/period-reading";
import { partsOf } from "../timeline/parts-of-date";
import type { RowReading } from "./interpret-row";
import type { LedgerLine } from "./ledger-line";
import type { Plan } from "./plan";
import type { PlanRow } from "./plan-row";
import type { RowReadings } from "./read-rows";

/**
 * The ledger that the plan's own words give: a line per row and source. A period within one
 * calendar year fixes the budget year (the state budget runs by calendar year, Law on the State
 * Budget 83/2015, article 14); one that spans two stays unassigned until the user decides.
 */
export function draftLedger(plan: Pick<Plan, "rows">, readings: RowReadings): LedgerLine[] {
  return plan.rows.flatMap((row) => {
    const reading = readings.get(row.id);
    return reading ? draftLines(row, reading) : [];
  });
}

function draftLines(row: PlanRow, reading: RowReading): LedgerLine[] {
  const { money, period, funding } = reading;
  const parts: readonly MoneyPart[] =
    money.kind === "amount" && money.parts && money.parts.length > 0
      ? money.parts
      : [{ amount: money.amount ?? 0, source: money.source ?? onlySource(funding) }];
  return parts.map((part) => ({
    row: row.id,
    source: part.source ?? (parts.length === 1 ? onlySource(funding) : null),
    ...budgetTime(period),
    planned: money.kind === "amount" ? part.amount : null,
    actual: null,
    budgetItem: "",
    state: money.kind,
    words: row.words[reading.moneyField] ?? "",
    note: "",
  }));
}

/** Two sources named without their shares cannot be told apart: the line stays without. */
function onlySource(funding: readonly FundingSource[]): FundingSource | null {
  return funding.length === 1 ? (funding[0] ?? null) : null;
}

function budgetTime({ start, end }: PeriodReading): Pick<LedgerLine, "budgetYear" | "quarter"> {
  if (!start || !end) return { budgetYear: null, quarter: null };
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return { budgetYear: null, quarter: null };
  const quarter = quarterOf(from.month);
  return { budgetYear: from.year, quarter: quarter === quarterOf(to.month) ? quarter : null };
}

function quarterOf(month: number): 1 | 2 | 3 | 4 {
  if (month <= 3) return 1;
  if (month <= 6) return 2;
  return month <= 9 ? 3 : 4;
}

import type { FundingSource } from "../money/funding-source";
import type { MoneyPart } from "../money/money-reading";
import type { BudgetSpan } from "./budget-span";
import { budgetSpan } from "./budget-span";
import type { RowReading } from "./interpret-row";
import { basisOf } from "./ledger-basis";
import type { LedgerLine } from "./ledger-line";
import type { Plan } from "./plan";
import type { PlanRow } from "./plan-row";
import type { RowReadings } from "./read-rows";

/** The ledger that the plan's own words give: a line per row and source. */
export function draftLedger(
  plan: Pick<Plan, "rows" | "form">,
  readings: RowReadings
): LedgerLine[] {
  return plan.rows.flatMap((row) => {
    const reading = readings.get(row.id);
    return reading ? draftLines(row, reading, plan.form) : [];
  });
}

/**
 * A row's lines as its words and dates give them. A period within one calendar year fixes the
 * budget year (the state budget runs by calendar year, Law on the State Budget 83/2015, article 14);
 * one that spans two stays unassigned until the user decides.
 */
export function draftLines(
  row: PlanRow,
  reading: RowReading,
  form: Plan["form"],
  span: BudgetSpan = budgetSpan(row, reading)
): LedgerLine[] {
  const { money, funding } = reading;
  const parts: readonly MoneyPart[] =
    money.kind === "amount" && money.parts && money.parts.length > 0
      ? money.parts
      : [{ amount: money.amount ?? 0, source: money.source ?? onlySource(funding) }];
  const basis = basisOf(row, form, span);
  return parts.map((part) => {
    const source = part.source ?? (parts.length === 1 ? onlySource(funding) : null);
    const planned = money.kind === "amount" ? part.amount : null;
    return {
      row: row.id,
      source,
      ...budgetTime(span),
      planned,
      actual: null,
      budgetItem: "",
      state: money.kind,
      words: row.words[reading.moneyField] ?? "",
      note: "",
      agreed: { planned, source, basis, seen: false },
    };
  });
}

/** Two sources named without their shares cannot be told apart: the line stays without. */
function onlySource(funding: readonly FundingSource[]): FundingSource | null {
  return funding.length === 1 ? (funding[0] ?? null) : null;
}

function budgetTime({ from, to }: BudgetSpan): Pick<LedgerLine, "budgetYear" | "quarter"> {
  if (from?.year === undefined || from.year !== to?.year)
    return { budgetYear: null, quarter: null };
  return { budgetYear: from.year, quarter: from.quarter === to.quarter ? from.quarter : null };
}

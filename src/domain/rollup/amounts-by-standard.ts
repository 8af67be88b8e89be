import type { Plan } from "../plan/plan";

/** Whole đồng; `standard` is `null` for money of rows without one, or of rows that are gone. */
export type StandardAmount = { readonly standard: number | null; readonly amount: number };

/** Certain planned money of the ledger by the standards of its rows, in their order, none last. */
export function amountsByStandard({
  rows,
  ledger,
}: Pick<Plan, "rows" | "ledger">): StandardAmount[] {
  const standardOf = new Map(rows.map(({ id, criterion }) => [id, standardOfCode(criterion)]));
  const amounts = new Map<number | null, number>();
  for (const { row, state, planned } of ledger) {
    const standard = standardOf.get(row) ?? null;
    if (state === "amount") amounts.set(standard, (amounts.get(standard) ?? 0) + (planned ?? 0));
  }
  return [...amounts]
    .map(([standard, amount]) => ({ standard, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => (a.standard ?? Infinity) - (b.standard ?? Infinity));
}

function standardOfCode(criterion: string | null): number | null {
  const number = Number(criterion?.split(".")[0] ?? NaN);
  return Number.isInteger(number) ? number : null;
}

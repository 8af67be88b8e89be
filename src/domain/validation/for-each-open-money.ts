import type { RowReading } from "../plan/interpret-row";
import type { Plan } from "../plan/plan";
import type { PlanRow, RowId } from "../plan/plan-row";
import { oncePer } from "../remembering/once-per";
import type { Finding } from "./finding";
import { forEachFilledRow } from "./for-each-filled-row";
import type { CheckContext, Rule } from "./rule";

type MoneyCheck = (row: PlanRow, reading: RowReading, context: CheckContext) => Finding | null;

/**
 * A rule about money that the words leave open. Silent where the accountant has put a figure in the
 * ledger for these very words; words edited since are open again.
 */
export function forEachOpenMoney(check: MoneyCheck): Rule {
  return (context) => {
    const settled = settledWords(context.plan);
    return forEachFilledRow((row, reading, same) => {
      const words = row.words[reading.moneyField] ?? "";
      return settled.get(row.id)?.has(words) ? null : check(row, reading, same);
    })(context);
  };
}

/** By row the words for which the ledger holds an amount. */
const settledWords = oncePer(({ ledger }: Plan): ReadonlyMap<RowId, ReadonlySet<string>> => {
  const settled = new Map<RowId, Set<string>>();
  for (const { row, words, state, planned } of ledger) {
    if (state !== "amount" || planned === null) continue;
    settled.set(row, (settled.get(row) ?? new Set()).add(words));
  }
  return settled;
});

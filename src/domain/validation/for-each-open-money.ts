import type { RowReading } from "../plan/interpret-row";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/plan-row";
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
      return settled.has(settledKey(row.id, words)) ? null : check(row, reading, same);
    })(context);
  };
}

function settledWords({ ledger }: Plan): ReadonlySet<string> {
  const lines = ledger.filter(({ state, planned }) => state === "amount" && planned !== null);
  return new Set(lines.map(({ row, words }) => settledKey(row, words)));
}

function settledKey(row: string, words: string): string {
  return `${row} ${words}`;
}

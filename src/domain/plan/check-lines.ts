import { isStateMoney } from "../money/is-state-money";
import { oneLine } from "../text/one-line";
import { budgetSpan } from "./budget-span";
import { basisOf } from "./ledger-basis";
import type { LedgerLine } from "./ledger-line";
import { ledgerByRow } from "./ledger-by-row";
import { moneyFieldOf } from "./money-field";
import type { Plan } from "./plan";

/** How a ledger line stands to the plan's row. The sheet says the same by formula. */
export type LineCheck =
  | "same"
  /** The plan's money words are other ones now. */
  | "words-edited"
  /** The words that name a source, or the time, are other ones now. */
  | "basis-edited"
  /** The row's amounts in the ledger no longer add up to what both sides agreed on. */
  | "amount-edited"
  | "source-edited"
  /** Amount and state contradict each other. */
  | "review"
  /** The plan has no such row any more. */
  | "gone"
  /** Plan and ledger differ, or the row is gone: the user knows and lets it stand. */
  | "seen"
  /** A line without a row id follows nothing. */
  | "free";

/**
 * Compares every line of the ledger with the plan's row, in the order of the ledger.
 * @param plan its rows with the dates of their tracking blocks
 */
export function checkLines({
  rows,
  ledger,
  form,
}: Pick<Plan, "rows" | "ledger" | "form">): LineCheck[] {
  const facts = new Map(
    rows.map((row) => [
      row.id,
      {
        words: comparable(row.words[moneyFieldOf(row.words)] ?? ""),
        basis: comparable(basisOf(row, form, budgetSpan(row, undefined))),
      },
    ])
  );
  const linesOf = ledgerByRow(ledger);
  const isSettled = new Map([...linesOf].map(([row, lines]) => [row, amountsAgree(lines)]));
  return ledger.map((line): LineCheck => {
    if (line.row === "") return "free";
    const fact = facts.get(line.row);
    if (!fact) return line.agreed?.seen ? "seen" : "gone";
    if ((line.agreed || line.words !== "") && comparable(line.words) !== fact.words)
      return "words-edited";
    if (line.agreed && comparable(line.agreed.basis) !== fact.basis) return "basis-edited";
    if ((line.planned !== null) !== (line.state === "amount")) return "review";
    if (isSettled.get(line.row) !== true) return "amount-edited";
    if (!sourceAgrees(line)) return "source-edited";
    return line.agreed?.seen ? "seen" : "same";
  });
}

/** Checks that say nothing is to be done. */
export const SETTLED: ReadonlySet<LineCheck> = new Set(["same", "seen", "free"]);

/** Of all lines of a row together: an amount may be divided over sources and years. */
function amountsAgree(lines: readonly LedgerLine[]): boolean {
  const counted = lines.filter(({ state }) => state === "amount");
  const now = counted.reduce((sum, { planned }) => sum + (planned ?? 0), 0);
  return now === lines.reduce((sum, { agreed }) => sum + (agreed?.planned ?? 0), 0);
}

/** Naming the kind of state money, where the words only say "ngân sách", contradicts nothing. */
function sourceAgrees({ source, agreed }: LedgerLine): boolean {
  if (!agreed || agreed.source === null || agreed.source === source) return true;
  return agreed.source === "nsnn" && isStateMoney(source);
}

/** Formulas compare text without regard to case, and ours without regard to blanks and line ends. */
function comparable(words: string): string {
  return oneLine(words).toLowerCase();
}

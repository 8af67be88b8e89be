import { FUNDING_NAMES } from "../money/funding-names";
import { moneyWords } from "../money/money-words";
import { withChosenAmount } from "../money/with-chosen-amount";
import { amountsBySource } from "./amounts-by-source";
import { draftLines } from "./draft-ledger";
import { interpretRow } from "./interpret-row";
import type { LedgerLine } from "./ledger-line";
import { moneyFieldOf } from "./money-field";
import type { Plan } from "./plan";
import type { PlanRow, RowField } from "./plan-row";

/** Words for cells of a plan row. */
export type RowRewording = {
  readonly field: RowField;
  readonly before: string;
  readonly after: string;
};

type PlanContext = Pick<Plan, "schoolYear" | "moneyUnit" | "form">;

/**
 * The words with which the plan would say what the ledger says of the row: the school's own with
 * another figure in them where that is possible, else amounts with their sources. `null` where no
 * words can: an amount in a state that is not certain, two sources in a form that has a column for
 * one, or words that would not read back as exactly these amounts and sources.
 */
export function wordsOfLedger(
  row: PlanRow,
  lines: readonly LedgerLine[],
  plan: PlanContext
): readonly RowRewording[] | null {
  const amounts = amountsBySource(lines);
  const isCertain = lines.every(
    ({ state, planned }) => (state === "amount") === (planned !== null)
  );
  if (amounts.size === 0 || !isCertain) return null;
  return (
    [figureReplaced(row, amounts, plan), wordsWritten(row, amounts, plan)].find(
      (edits) => edits !== null && readsBack(row, edits, amounts, plan)
    ) ?? null
  );
}

type Amounts = ReturnType<typeof amountsBySource>;

function figureReplaced(
  row: PlanRow,
  amounts: Amounts,
  { moneyUnit }: PlanContext
): RowRewording[] | null {
  const [amount, ...more] = amounts.values();
  const field = moneyFieldOf(row.words);
  const before = row.words[field] ?? "";
  if (amount === undefined || more.length > 0) return null;
  const after = withChosenAmount(before, amount, moneyUnit ?? undefined);
  return after === null ? null : [{ field, before, after }];
}

function wordsWritten(row: PlanRow, amounts: Amounts, plan: PlanContext): RowRewording[] | null {
  const field = moneyFieldOf(row.words);
  const before = row.words[field] ?? "";
  const parts = [...amounts].map(([source, amount]) => ({ source, amount }));
  if (parts.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 0)) return null;
  if (row.words.funding === null) return [{ field, before, after: moneyWords(parts) }];
  const [only, ...more] = parts;
  if (!only || more.length > 0) return null;
  const money = { field, before, after: moneyWords([{ ...only, source: null }]) };
  const named = interpretRow(row, plan).funding;
  if (only.source === null || (named.length === 1 && named[0] === only.source)) return [money];
  const after = FUNDING_NAMES[only.source];
  return [money, { field: "funding", before: row.words.funding, after }];
}

/** A source that the words leave open is the ledger's to name. */
function readsBack(
  row: PlanRow,
  edits: readonly RowRewording[],
  amounts: Amounts,
  plan: PlanContext
): boolean {
  const words = { ...row.words, ...Object.fromEntries(edits.map((e) => [e.field, e.after])) };
  const after = { ...row, words };
  const said = amountsBySource(draftLines(after, interpretRow(after, plan), plan.form));
  return said.size === amounts.size && [...amounts].every(([key, sum]) => said.get(key) === sum);
}

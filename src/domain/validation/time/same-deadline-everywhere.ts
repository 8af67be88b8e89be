import { addDays } from "../../timeline/add-days";
import { effectivePeriod } from "../effective-period";
import { isRowEmpty } from "../is-row-empty";
import { makeFinding } from "../make-finding";
import type { CheckContext, Rule } from "../rule";

/** Two rows may well fall due together. */
const FEWEST_ROWS = 3;
const LONGEST_DAYS = 31;

/** Every task in one and the same month: more a formality than a schedule. */
export const sameDeadlineEverywhere: Rule = ({ plan, readings }) => {
  const periods = shortPeriods({ plan, readings });
  const [first] = periods;
  if (!first || first.dates === null || periods.length < FEWEST_ROWS) return [];
  if (periods.some(({ dates }) => dates !== first.dates)) return [];
  const params = { words: first.words, count: periods.length };
  return [makeFinding("same-deadline-everywhere", { part: "plan" }, params)];
};

type ShortPeriod = { readonly dates: string | null; readonly words: string };

/** One entry per filled row; no dates where the period is open, unclear or longer than a month. */
function shortPeriods({ plan, readings }: Pick<CheckContext, "plan" | "readings">): ShortPeriod[] {
  return plan.rows.flatMap((row) => {
    const reading = readings.get(row.id);
    if (!reading || isRowEmpty(row)) return [];
    const { start, end } = effectivePeriod(row, reading);
    const isShort = start !== null && end !== null && end < addDays(start, LONGEST_DAYS);
    return [{ dates: isShort ? `${start}/${end}` : null, words: reading.period.original }];
  });
}

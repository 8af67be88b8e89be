import type { RowReading } from "../../plan/interpret-row";
import type { PlanRow } from "../../plan/plan-row";
import { addDays } from "../../timeline/add-days";
import { trackedPeriod } from "../../plan/tracked-period";
import { isRowEmpty } from "../is-row-empty";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Two rows may well fall due together. */
const FEWEST_ROWS = 3;
const LONGEST_DAYS = 31;

/** Every task in one and the same month: more a formality than a schedule. */
export const sameDeadlineEverywhere: Rule = ({ plan, readings }) => {
  const filled = plan.rows.filter((row) => !isRowEmpty(row));
  const [first] = filled;
  const dates = first ? shortPeriod(first, readings.get(first.id)) : null;
  if (!first || dates === null || filled.length < FEWEST_ROWS) return [];
  const isSame = filled.every((row) => shortPeriod(row, readings.get(row.id)) === dates);
  if (!isSame) return [];
  const params = { words: shortestTime(filled), count: filled.length };
  return [makeFinding("same-deadline-everywhere", { part: "plan" }, params)];
};

/** "Tháng 9/2024" rather than "- Tháng 9/2024". */
function shortestTime(rows: readonly PlanRow[]): string {
  const times = rows.map(({ words }) => words.time ?? "");
  return times.reduce((shortest, time) => (time.length < shortest.length ? time : shortest));
}

/** Both dates in one text, `null` where the period is open, unclear or longer than a month. */
function shortPeriod(row: PlanRow, reading: RowReading | undefined): string | null {
  const { start, end } = trackedPeriod(row, reading);
  if (start === null || end === null) return null;
  return end < addDays(start, LONGEST_DAYS) ? `${start}/${end}` : null;
}

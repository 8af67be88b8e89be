import { schoolYearCalendar } from "../../timeline/school-year-calendar";
import { trackedPeriod } from "../../plan/tracked-period";
import { isRowEmpty } from "../is-row-empty";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Fewer tasks may well all lie in one semester. */
const FEWEST_ROWS = 3;

/**
 * Every task begins after the end of semester I, or the day the school has set: the first of the two reviews that Circular 57/2026 asks for
 * (annex V, form 2, VI and VIII) would find nothing to look at. Silent while any row has no dates.
 */
export const nothingDueByMidyear: Rule = ({ plan, readings }) => {
  if (plan.form !== "tt57-2026-bieu2" || plan.schoolYear === null) return [];
  const filled = plan.rows.filter((row) => !isRowEmpty(row));
  if (filled.length < FEWEST_ROWS) return [];
  const [midyear] = (plan.calendar ?? schoolYearCalendar(plan.schoolYear)).checkpoints;
  const begins = filled.map((row) => trackedPeriod(row, readings.get(row.id)).start);
  if (!begins.every((start) => start !== null && start > midyear)) return [];
  const params = { count: filled.length, midyearDate: midyear };
  return [makeFinding("nothing-due-by-midyear", { part: "plan" }, params)];
};

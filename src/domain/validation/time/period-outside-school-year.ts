import { effectivePeriod } from "../effective-period";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { schoolYearCalendar } from "../../timeline/school-year-calendar";

/**
 * Work before the August in which teachers return, or after 31 May, lies outside the plan's year.
 * Provinces set their own dates, so it is a matter of judgement.
 */
export const periodOutsideSchoolYear: Rule = forEachFilledRow((row, reading, { plan }) => {
  if (plan.schoolYear === null) return null;
  const { start, end } = effectivePeriod(row, reading);
  const calendar = schoolYearCalendar(plan.schoolYear);
  const teachersReturn = `${calendar.start.slice(0, 4)}-08-01`;
  const inside =
    (start === null || (start >= teachersReturn && start <= calendar.end)) &&
    (end === null || (end >= teachersReturn && end <= calendar.end));
  if (inside) return null;
  return rowFinding("period-outside-school-year", row, "time", {
    words: reading.period.original,
    schoolYear: plan.schoolYear,
    lastDate: calendar.end,
  });
});

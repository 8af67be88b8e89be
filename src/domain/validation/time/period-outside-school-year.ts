import { trackedPeriod } from "../../plan/tracked-period";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { schoolYearCalendar } from "../../timeline/school-year-calendar";

/**
 * Work before the August in which teachers return, or after the last day of school, lies outside the
 * plan's year. Provinces set their own dates, and schools work beyond them: a matter of judgement.
 */
export const periodOutsideSchoolYear: Rule = (context) => {
  const { schoolYear, calendar } = context.plan;
  if (schoolYear === null) return [];
  const { start: firstDate, end: lastDate } = calendar ?? schoolYearCalendar(schoolYear);
  const teachersReturn = `${firstDate.slice(0, 4)}-08-01`;
  return forEachFilledRow((row, reading) => {
    const { start, end } = trackedPeriod(row, reading);
    const dates = [start, end].filter((date) => date !== null);
    if (dates.every((date) => date >= teachersReturn && date <= lastDate)) return null;
    const params = { words: reading.period.original, schoolYear, lastDate };
    return rowFinding("period-outside-school-year", row, "time", params);
  })(context);
};

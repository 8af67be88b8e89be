import { plainDashes } from "../../timeline/plain-dashes";
import { dayOfPlan } from "../day-of-plan";
import { documentParagraphs } from "../document-paragraphs";
import { excerpt } from "../excerpt";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

const SELF_ASSESSMENT = /tự đánh giá|TĐG/i;
const YEAR_SPAN =
  /giai đoạn[^;.]*?(?<!\d)\d{4}(?: ?- ?\d{4})?\s*(?:đến|tới|-)\s*(?:năm học |năm )?(?:\d{4} ?- ?)?(\d{4})(?!\d)/iu;

/** A self-assessment is cited whose years are not over on the day the plan is issued. */
export const selfAssessmentUnfinished: Rule = ({ plan }) => {
  const day = dayOfPlan(plan);
  if (day === null) return [];
  return documentParagraphs(plan).flatMap(({ text, at }) => {
    const lastYear = lastYearOfSpan(text);
    if (lastYear === null || `${lastYear}-05-31` <= day) return [];
    return [makeFinding("self-assessment-unfinished", at, { words: excerpt(text), lastYear })];
  });
};

/** The calendar year in which the last school year of the span ends. */
function lastYearOfSpan(text: string): string | null {
  if (!SELF_ASSESSMENT.test(text)) return null;
  return YEAR_SPAN.exec(plainDashes(text))?.[1] ?? null;
}

import type { Plan } from "../../plan/plan";
import { everyMatch } from "../../text/every-match";
import { readPeriod } from "../../timeline/read-period";

const BETWEEN_ENDS = /\s+(?:đến hết|cho đến|đến|tới)\s+|\s*[–—→]\s*|\s+-\s+/giu;

/** Whether the words name two times of which the second is over before the first begins. */
export function endsBeforeItStarts(
  words: string,
  { schoolYear, calendar }: Pick<Plan, "schoolYear" | "calendar">
): boolean {
  return everyMatch(words, BETWEEN_ENDS).some((between) => {
    const first = words.slice(0, between.index).replace(/^[-\s]*từ\s+/iu, "");
    const from = readPeriod(first, schoolYear, calendar).start;
    const second = words.slice(between.index + between[0].length);
    const until = readPeriod(second, schoolYear, calendar).end;
    return from !== null && until !== null && until < from;
  });
}

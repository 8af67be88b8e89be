import { dayMark, monthMark } from "./calendar-marks";
import { BEFORE_YEAR, DAY_AND_MONTH, FULL_YEAR, OF_SCHOOL_YEAR } from "./pattern-sources";
import type { Phrase, SaidYear } from "./phrase";
import { numberIn, saidYearIn, yearOfMonthIn } from "./phrase-groups";
import { phrasePattern } from "./phrase-pattern";
import type { Groups, PhrasePattern } from "./phrase-pattern";

const LAST_MONTH = 12;

/** Ways of writing a day. Order counts: the first pattern that takes the words has them. */
export const DAY_PHRASES: readonly PhrasePattern[] = [
  phrasePattern(`${FULL_YEAR}[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})`, dayOfYear),
  phrasePattern(
    `(?<day>\\d{1,2})-(?<month>\\d{1,2})(?:(?:[/.]|,? ?nam | )${FULL_YEAR})?`,
    monthsOrDay
  ),
  phrasePattern(
    `(?:ngay )?(?<day>\\d{1,2})(?<separator>[/.-])(?<month>\\d{1,2})\\k<separator>(?<year>(?:19|20)\\d\\d|\\d\\d)`,
    dayOfYear
  ),
  phrasePattern(`(?:ngay )?${DAY_AND_MONTH}${BEFORE_YEAR}${FULL_YEAR}`, dayOfYear),
  phrasePattern(`(?:ngay )?${DAY_AND_MONTH}${OF_SCHOOL_YEAR}`, dayWithoutYear),
  phrasePattern(`(?:ngay )?(?<day>\\d{1,2})`, ({ day }) => ({
    form: "number",
    number: numberIn(day),
  })),
];

/** A month above 12 is no month; where the two can be exchanged, that is worth proposing. */
function dayOfYear(groups: Groups): Phrase {
  const day = numberIn(groups.day);
  const month = numberIn(groups.month);
  const year = saidYearIn(groups);
  if (month <= LAST_MONTH || day > LAST_MONTH) return dayMark(day, month, year);
  return { form: "choice", among: [dayMark(month, day, year)] };
}

/** `9/24` is left to the months: it is no day, but may be September 2024. */
function dayWithoutYear(groups: Groups): Phrase | null {
  const day = numberIn(groups.day);
  const month = numberIn(groups.month);
  if (month > LAST_MONTH && day <= LAST_MONTH) return null;
  return dayMark(day, month, yearOfMonthIn(groups, month));
}

/** `9-12/2024`: September to December, or the 9th of December; `15-9/2024` can only be a day. */
function monthsOrDay(groups: Groups): Phrase | null {
  const first = numberIn(groups.day);
  const second = numberIn(groups.month);
  const year = saidYearIn(groups);
  if (second > LAST_MONTH) return null;
  const day = dayMark(first, second, year);
  return first > LAST_MONTH ? day : { form: "choice", among: [months(first, second, year), day] };
}

function months(first: number, last: number, year: SaidYear | null): Phrase {
  return { form: "span", from: monthMark(first, null), to: monthMark(last, year) };
}

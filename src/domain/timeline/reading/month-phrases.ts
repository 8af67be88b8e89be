import {
  dayMark,
  monthMark,
  partOfMonthMark,
  quarterMark,
  weekOfMonthMark,
} from "./calendar-marks";
import {
  BEFORE_YEAR,
  FULL_YEAR,
  MONTH,
  OF_SCHOOL_YEAR,
  PART,
  QUARTER,
  WEEKS,
  YEAR_OR_SHORT,
} from "./pattern-sources";
import type { Phrase } from "./phrase";
import { numberIn, partIn, saidYearIn, weeksIn, yearOfMonthIn } from "./phrase-groups";
import { phrasePattern } from "./phrase-pattern";
import type { Groups, PhrasePattern } from "./phrase-pattern";

const LAST_MONTH = 12;
const MONTH_OF_A_YEAR = `${MONTH}(?:${BEFORE_YEAR}${YEAR_OR_SHORT}|${OF_SCHOOL_YEAR})`;

/** Ways of writing a month, a part of one, or a quarter. */
export const MONTH_PHRASES: readonly PhrasePattern[] = [
  phrasePattern(`${FULL_YEAR}[-/](?<month>\\d{1,2})`, month),
  phrasePattern(`(?<month>\\d{1,2})[/.-]${YEAR_OR_SHORT}`, month),
  phrasePattern(MONTH_OF_A_YEAR, month),
  phrasePattern(`${MONTH}/(?<second>\\d{1,2})(?:${BEFORE_YEAR}${FULL_YEAR})?`, twoMonthsOrDay),
  phrasePattern(`${PART} ${MONTH_OF_A_YEAR}`, (groups) => {
    const number = numberIn(groups.month);
    return partOfMonthMark(partIn(groups), number, yearOfMonthIn(groups, number));
  }),
  phrasePattern(`${WEEKS},? ?(?:cua |trong )?${MONTH_OF_A_YEAR}`, (groups) => {
    const number = numberIn(groups.month);
    const year = yearOfMonthIn(groups, number);
    return weeksIn(groups, (week) => weekOfMonthMark(week, number, year));
  }),
  phrasePattern(`${QUARTER}(?:${BEFORE_YEAR}${FULL_YEAR}|${OF_SCHOOL_YEAR})`, quarter),
];

function month(groups: Groups): Phrase {
  const number = numberIn(groups.month);
  return monthMark(number, yearOfMonthIn(groups, number));
}

function quarter(groups: Groups): Phrase {
  const number = numberIn(groups.quarter);
  return quarterMark(number, yearOfMonthIn(groups, 3 * number));
}

/** "Tháng 9/10": September and October, or the 9th of October after a needless "tháng". */
function twoMonthsOrDay(groups: Groups): Phrase {
  const first = numberIn(groups.month);
  const second = numberIn(groups.second);
  const year = saidYearIn(groups);
  const day = dayMark(first, second, year);
  const months: Phrase = {
    form: "list",
    items: [monthMark(first, null), monthMark(second, year)],
  };
  return { form: "choice", among: second === (first % LAST_MONTH) + 1 ? [months, day] : [day] };
}

import { partOfYearMark, yearMark } from "./calendar-marks";
import { FULL_YEAR, PART } from "./pattern-sources";
import type { Phrase } from "./phrase";
import { numberIn, partIn, saidYearIn } from "./phrase-groups";
import { phrasePattern } from "./phrase-pattern";
import type { PhrasePattern } from "./phrase-pattern";
import {
  calendarYearMark,
  nextSchoolYearMark,
  partOfSchoolYearMark,
  schoolYearMark,
} from "./school-marks";

/** "2024": the calendar year or the school year. Only when it stands alone, not in "2024-2026". */
export const LONE_YEAR_PHRASES: readonly PhrasePattern[] = [
  phrasePattern(`(?:nam )?${FULL_YEAR}`, ({ year }) =>
    choice(yearMark(numberIn(year)), schoolYearMark(numberIn(year)))
  ),
];

/** Ways of writing calendar years, and words that leave open which year is meant. */
export const YEAR_PHRASES: readonly PhrasePattern[] = [
  phrasePattern(`(?:nam (?:duong lich |tai chinh |ngan sach )?)?${FULL_YEAR}`, ({ year }) =>
    yearMark(numberIn(year))
  ),
  phrasePattern(`${PART} (?:nam )?${FULL_YEAR}`, (groups) =>
    partOfYearMark(partIn(groups), saidYearIn(groups))
  ),
  phrasePattern(`nam hoc ${FULL_YEAR}`, ({ year }) =>
    choice(schoolYearMark(numberIn(year)), schoolYearMark(numberIn(year) - 1))
  ),
  phrasePattern("nam @(?<school>\\d{4})", ({ school }) => {
    const first = numberIn(school);
    return choice(schoolYearMark(first), calendarYears(first));
  }),
  phrasePattern("giai doan @(?<school>\\d{4})", ({ school }) => {
    const first = numberIn(school);
    return choice(calendarYears(first), schoolYearMark(first));
  }),
  phrasePattern("nam(?: nay)?", () => choice(schoolYearMark(null), calendarYearMark(0))),
  phrasePattern("nam (?:sau|toi|tiep theo)", () =>
    choice(calendarYearMark(1), nextSchoolYearMark())
  ),
  phrasePattern(`${PART} nam`, (groups) =>
    choice(partOfSchoolYearMark(partIn(groups), null), partOfYearMark(partIn(groups), null))
  ),
];

function choice(...among: readonly Phrase[]): Phrase {
  return { form: "choice", among };
}

function calendarYears(first: number): Phrase {
  return { form: "span", from: yearMark(first), to: yearMark(first + 1) };
}

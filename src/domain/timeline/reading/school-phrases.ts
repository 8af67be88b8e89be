import {
  BOTH_SEMESTERS,
  FULL_YEAR,
  OF_SCHOOL_YEAR,
  PART,
  SCHOOL_YEAR,
  SEMESTER,
  SEMESTER_WORD,
  WEEKS,
} from "./pattern-sources";
import { numberIn, partIn, startYearIn, weeksIn } from "./phrase-groups";
import { phrasePattern } from "./phrase-pattern";
import type { Groups, PhrasePattern } from "./phrase-pattern";
import {
  bothSemestersMark,
  lunarNewYearMark,
  nextSchoolYearMark,
  openingDayMark,
  partOfBothSemestersMark,
  partOfSchoolYearMark,
  partOfSemesterMark,
  schoolYearMark,
  semesterMark,
  summerMark,
  teachingWeekMark,
} from "./school-marks";
import type { Semester } from "./school-marks";

const IN_YEAR = `(?: (?:nam )?${FULL_YEAR})?`;

/** Ways of writing stretches of the school's own year. */
export const SCHOOL_PHRASES: readonly PhrasePattern[] = [
  phrasePattern(SCHOOL_YEAR, (groups) => schoolYearMark(startYearIn(groups))),
  phrasePattern("nam hoc (?:sau|toi|tiep theo)", nextSchoolYearMark),
  phrasePattern(`${PART} ${SCHOOL_YEAR}`, (groups) =>
    partOfSchoolYearMark(partIn(groups), startYearIn(groups))
  ),
  phrasePattern("be giang", () => partOfSchoolYearMark("end", null)),
  phrasePattern(`${SEMESTER},?${OF_SCHOOL_YEAR}`, (groups) =>
    semesterMark(semesterIn(groups), startYearIn(groups))
  ),
  phrasePattern(`${PART} ${SEMESTER},?${OF_SCHOOL_YEAR}`, (groups) =>
    partOfSemesterMark(partIn(groups), semesterIn(groups), startYearIn(groups))
  ),
  phrasePattern(`${BOTH_SEMESTERS}${OF_SCHOOL_YEAR}`, (groups) =>
    bothSemestersMark(startYearIn(groups))
  ),
  phrasePattern(`${PART} ${BOTH_SEMESTERS}${OF_SCHOOL_YEAR}`, (groups) =>
    partOfBothSemestersMark(partIn(groups), startYearIn(groups))
  ),
  phrasePattern(`${PART} ${SEMESTER_WORD}${OF_SCHOOL_YEAR}`, (groups) => ({
    form: "choice",
    among: ([1, 2] as const).map((semester) =>
      partOfSemesterMark(partIn(groups), semester, startYearIn(groups))
    ),
  })),
  phrasePattern(`(?:ky )?(?:nghi )?he${IN_YEAR}${OF_SCHOOL_YEAR}`, (groups) =>
    summerMark(yearBeforeIn(groups))
  ),
  phrasePattern(`(?:nghi )?tet(?: nguyen dan| am lich)?${IN_YEAR}${OF_SCHOOL_YEAR}`, (groups) =>
    lunarNewYearMark(yearBeforeIn(groups))
  ),
  phrasePattern(`(?:ngay )?(?:le )?khai giang${OF_SCHOOL_YEAR}`, (groups) =>
    openingDayMark(startYearIn(groups))
  ),
  phrasePattern(WEEKS, (groups) => weeksIn(groups, teachingWeekMark)),
];

function semesterIn({ semester }: Groups): Semester {
  return numberIn(semester) === 1 ? 1 : 2;
}

/** Tết and the summer holidays of 2025 belong to the school year that began in 2024. */
function yearBeforeIn(groups: Groups): number | null {
  return groups.year === undefined ? startYearIn(groups) : Number(groups.year) - 1;
}

/** The year in four digits. Years before 1900 and after 2099 are none that a school plans for. */
export const FULL_YEAR = "(?<year>(?:19|20)\\d\\d)";

/** The year after a month, in full or by its last two digits, from 13 so that they are no month. */
export const YEAR_OR_SHORT = "(?<year>(?:19|20)\\d\\d|1[3-9]|[2-9]\\d)";

/** What stands between a month or quarter and its year: `9/2024`, `9 năm 2024`, `9, năm 2024`. */
export const BEFORE_YEAR = "(?:[/.-]|,? ?nam | )";

/** The school year after what lies in it: "… năm học 2026-2027", "… trong năm học". */
export const OF_SCHOOL_YEAR =
  "(?: ?(?:cua |trong )?(?:nam hoc(?: nay| hien tai)?|@(?<school>\\d{4})))?";

export const SCHOOL_YEAR = "(?:nam hoc(?: nay| hien tai)?|@(?<school>\\d{4}))";

export const DAY_AND_MONTH = "(?<day>\\d{1,2})(?:[/.-]| thang )(?<month>\\d{1,2})";

export const MONTH = "(?:thang|thg|th|t)[. ]?(?<month>\\d{1,2})";

export const QUARTER = "(?:quy|q)[. ]?(?<quarter>\\d|i{1,3}|iv)";

export const SEMESTER_WORD = "(?:hoc ky|hk|ky)";

export const SEMESTER = `${SEMESTER_WORD}[. ]?(?<semester>ii|i|2|1|hai|mot)`;

export const BOTH_SEMESTERS = `(?:ca )?(?:hai|2|cac) ${SEMESTER_WORD}`;

/** "Cuối", "tuần cuối"; review meetings and closing ceremonies are held at the end. */
export const PART =
  "(?:(?:(?:hai|\\d) )?tuan (?:le )?)?(?<part>dau|giua|cuoi|so ket|tong ket|ket thuc|be giang)";

/** "Tuần 3", "Tuần 1-4", "Tuần 1 và tuần 2". */
export const WEEKS =
  "tuan (?:thu )?(?<first>\\d{1,2}|i{1,3}|iv)(?:(?:-|, | va | den )(?:tuan )?(?:thu )?(?<last>\\d{1,2}|i{1,3}|iv))?";

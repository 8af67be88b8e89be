import { followingMonths } from "./following-months";
import { startYearOf } from "./start-year-of";
import type { SchoolYear } from "./school-year";
import type { YearMonth } from "./year-month";

/** The twelve months of the timeline, September to August. */
export function monthsOf(schoolYear: SchoolYear): readonly YearMonth[] {
  return followingMonths({ year: startYearOf(schoolYear), month: 9 }, 12);
}

import { followingMonths } from "./following-months";
import { startYearOf } from "./start-year-of";
import type { SchoolYear } from "./school-year";
import type { YearMonth } from "./year-month";

/** The months of the timeline: from the August in which teachers return to the August after. */
export function monthsOf(schoolYear: SchoolYear): readonly YearMonth[] {
  return followingMonths({ year: startYearOf(schoolYear), month: 8 }, 13);
}

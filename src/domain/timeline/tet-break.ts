import { addDays } from "./add-days";
import { lunarNewYear } from "./lunar-new-year";
import type { Interval } from "./period-reading";
import type { SchoolYear } from "./school-year";
import { startYearOf } from "./start-year-of";

/** Two weeks, as most provinces give: their own decision is only known each year. */
const DAYS_BEFORE = 5;
const DAYS_AFTER = 8;

/** About when schools are closed for Tết Nguyên Đán; `null` where its day is not known. */
export function usualTetBreak(schoolYear: SchoolYear): Interval | null {
  const firstDay = lunarNewYear(startYearOf(schoolYear) + 1);
  return firstDay && [addDays(firstDay, -DAYS_BEFORE), addDays(firstDay, DAYS_AFTER)];
}

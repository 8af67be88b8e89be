import type { SchoolYear } from "./school-year";

/** The calendar year in which the school year begins. */
export function startYearOf(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

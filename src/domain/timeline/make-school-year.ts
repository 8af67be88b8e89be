import type { SchoolYear } from "./school-year";

/**
 * The school year that begins in that calendar year: 2026 is `2026-2027`.
 * @throws {RangeError} for a number that is no year of four digits.
 */
export function schoolYear(startYear: number): SchoolYear {
  if (!Number.isInteger(startYear) || startYear < 1000 || startYear > 9998) {
    throw new RangeError(`No school year begins in ${startYear}`);
  }
  return `${startYear}-${startYear + 1}`;
}

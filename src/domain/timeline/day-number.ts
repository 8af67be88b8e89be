import type { CalendarDate } from "./calendar-date";
import { existingDate } from "./existing-date";
import { partsOf } from "./parts-of-date";

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
const DAYS_PER_YEAR = 365;

/**
 * Days since 1 March of the year 0. Years are counted from March, so that a leap day is the last
 * day of its year and every month before it has a fixed length.
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  return daysBeforeYear(marchYear) + daysBeforeMonth(monthFromMarch(month)) + day - 1;
}

/**
 * The day of a {@link dayNumber}.
 * @throws {RangeError} outside the years 1 to 9999.
 */
export function dateOfDayNumber(number: number): CalendarDate {
  const era = Math.floor(number / DAYS_PER_ERA);
  const dayOfEra = number - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      DAYS_PER_YEAR
  );
  const marchYear = era * YEARS_PER_ERA + yearOfEra;
  const dayOfYear = number - daysBeforeYear(marchYear);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - daysBeforeMonth(fromMarch) + 1;
  return existingDate(month > 2 ? marchYear : marchYear + 1, month, day);
}

function daysBeforeYear(marchYear: number): number {
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * DAYS_PER_YEAR + leapDays;
}

/** March 0 … February 11. */
function monthFromMarch(month: number): number {
  return (month + 9) % 12;
}

/** Five months from March have 153 days; the line through them rounds to every month's first. */
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

import type { CalendarDate } from "./calendar-date";
import { dateOfDayNumber, dayNumber } from "./day-number";

/**
 * The day that many whole days later, or earlier for a negative number.
 * @throws {RangeError} outside the years 1 to 9999.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

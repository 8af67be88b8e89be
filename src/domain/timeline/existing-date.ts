import type { CalendarDate } from "./calendar-date";
import { calendarDate } from "./make-calendar-date";

/**
 * The day of that year, month and day, where the program knows that there is one.
 * @throws {RangeError} when there is none.
 */
export function existingDate(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === null) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return date;
}

import type { CalendarDate } from "./calendar-date";
import { dateOfDayNumber, dayNumber } from "./day-number";
import { existingDate } from "./existing-date";

/** Day 0 of Excel's 1900 system, once its 29 February 1900, which never was, has been counted. */
const DAY_ZERO = dayNumber(existingDate(1899, 12, 30));
/** 1 March 1900: before it, Excel's numbers are one day off. */
const FIRST_SERIAL = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** Excel's number for a day, in the 1900 date system: `2024-09-15` is 45550. From 1 March 1900. */
export function toSerial(date: CalendarDate): number {
  return dayNumber(date) - DAY_ZERO;
}

/**
 * The day of a number in Excel's 1900 date system, without its time of day; `null` for a number
 * that is no day from 1 March 1900 to 31 December 9999.
 */
export function fromSerial(serial: number): CalendarDate | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return null;
  return dateOfDayNumber(DAY_ZERO + day);
}

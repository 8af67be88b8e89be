import type { CalendarDate } from "../../domain/timeline/calendar-date";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system, once its 29 February 1900, which never was, has been counted. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

/** `2024-09-15` → 45550, in Excel's 1900 date system. Dates from 1 March 1900. */
export function dateSerial(date: CalendarDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - EPOCH) / MILLISECONDS_PER_DAY;
}

export type SerialDate = { readonly year: number; readonly month: number; readonly day: number };

/** The day of a serial number of the 1900 date system, or `null` outside 1 March 1900 to 9999. */
export function serialDate(serial: number): SerialDate | null {
  if (serial < 61 || serial >= LAST_SERIAL + 1) return null;
  const date = new Date(EPOCH + Math.floor(serial) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

import type { CalendarDate } from "./calendar-date";
import { lastDayOfMonth } from "./last-day-of-month";

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The day of that year, month (1–12) and day of the month, or `null` when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

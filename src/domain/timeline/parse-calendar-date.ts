import type { CalendarDate } from "./calendar-date";
import { calendarDate } from "./make-calendar-date";

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `YYYY-MM-DD` names, or `null` for any other text or a day that does not exist. */
export function parseCalendarDate(iso: string): CalendarDate | null {
  const match = ISO.exec(iso);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

import type { CalendarDate } from "./calendar-date";
import { formatDateVi } from "./format-date-vi";
import { lastDayOfMonth } from "./last-day-of-month";
import { paddedMonth } from "./padded-date-parts";
import { partsOf } from "./parts-of-date";

/**
 * A period as a plan's time cell words it, so that it reads back as the same days: whole months by
 * their numbers, everything else by its days, a missing end by "Từ" or "Đến". Empty for no dates.
 */
export function formatPeriod(start: CalendarDate | null, end: CalendarDate | null): string {
  if (start === null) return end === null ? "" : `Đến ${formatDateVi(end)}`;
  if (end === null) return `Từ ${formatDateVi(start)}`;
  if (start === end) return formatDateVi(start);
  return isWholeMonths(start, end) ? monthsOf(start, end) : daysOf(start, end);
}

function isWholeMonths(start: CalendarDate, end: CalendarDate): boolean {
  const { year, month, day } = partsOf(end);
  return partsOf(start).day === 1 && day === lastDayOfMonth(year, month);
}

function monthsOf(start: CalendarDate, end: CalendarDate): string {
  const [first, last] = [start, end].map(monthOf);
  return first === last ? `Tháng ${first}` : `Tháng ${first} - tháng ${last}`;
}

function monthOf(date: CalendarDate): string {
  const { year, month } = partsOf(date);
  return `${paddedMonth(month)}/${year}`;
}

function daysOf(start: CalendarDate, end: CalendarDate): string {
  return `${formatDateVi(start)} - ${formatDateVi(end)}`;
}

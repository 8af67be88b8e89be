import type { CalendarDate } from "./calendar-date";
import { paddedDay, paddedMonth } from "./padded-date-parts";
import { partsOf } from "./parts-of-date";

/** `ngày 05 tháng 9 năm 2026`, as the place-and-date line has it (Decree 30/2020/NĐ-CP, Annex I). */
export function formatDateInWords(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${paddedDay(day)} tháng ${paddedMonth(month)} năm ${year}`;
}

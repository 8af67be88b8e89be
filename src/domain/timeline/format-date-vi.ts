import type { CalendarDate } from "./calendar-date";
import { paddedDay, paddedMonth } from "./padded-date-parts";
import { partsOf } from "./parts-of-date";

/** `05/9/2026`, `14/02/2027`: padded as Decree 30/2020/NĐ-CP has it, like the date in words. */
export function formatDateVi(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${paddedDay(day)}/${paddedMonth(month)}/${year}`;
}

import type { CalendarDate } from "./calendar-date";
import { parseCalendarDate } from "./parse-calendar-date";

/** First day of Tết Nguyên Đán (new moon at UTC+7): computed, not announced, so approximate use only. */
const FIRST_DAYS = `
  2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29
  2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31
  2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12 2041-02-01
  2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02
  2050-01-23`;

/** The first day of the lunar year that begins in that calendar year, `null` outside 2018 to 2050. */
export function lunarNewYear(year: number): CalendarDate | null {
  const iso = FIRST_DAYS.split(/\s+/).find((day) => day.startsWith(`${year}-`));
  return iso === undefined ? null : parseCalendarDate(iso);
}

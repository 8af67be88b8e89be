import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { calendarDate } from "../../domain/timeline/make-calendar-date";

/** Groups of three with dots, and a decimal comma: 1.500.000 or 12,5 or 1.500,25. */
const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const WITH_COMMA = /^-?\d+,\d+$/;
/** A number to the grid, but none in Vietnamese: the criterion 1.10, the evidence 3.2.1. */
const DOTTED = /^\d+(?:\.\d+)+$/;
/** The day before the month; the grid itself would take 10/3/2027 for the third of October. */
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** How the grid has to take what was typed: in its own way, as other digits, as a day, or as letters. */
export type TypedNumber =
  | { readonly kind: "as-typed" | "letters" }
  | { readonly kind: "digits"; readonly digits: string }
  | { readonly kind: "day"; readonly day: CalendarDate };

/** What digits mean to someone who writes them as Vietnamese schools do. */
export function typedNumber(text: string): TypedNumber {
  const typed = text.trim();
  if (GROUPED.test(typed) || WITH_COMMA.test(typed)) {
    return { kind: "digits", digits: typed.replaceAll(".", "").replace(",", ".") };
  }
  const [, day, month, year] = DATE.exec(typed) ?? [];
  if (year !== undefined) {
    const date = calendarDate(Number(year), Number(month), Number(day));
    return date === null ? { kind: "letters" } : { kind: "day", day: date };
  }
  return { kind: DOTTED.test(typed) ? "letters" : "as-typed" };
}

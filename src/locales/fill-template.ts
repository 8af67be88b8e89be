import type { CalendarDate } from "../domain/timeline/calendar-date";
import { formatDateVi } from "../domain/timeline/format-date-vi";
import { parseCalendarDate } from "../domain/timeline/parse-calendar-date";

/** What a finding tells its template: raw facts, never formatted. */
export type TemplateParams = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;
const AMOUNT_NAME = /amounts?$/i;
const AMOUNTS = /^\d+(?: \d+)*$/;
const DATE_NAME = /date$/i;
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

/**
 * The template with its `{names}` filled in. How a value is written follows from the end of its
 * name: `…amount` is whole đồng with dots (216.000.000), `…amounts` several of them, given with a
 * space between, `…date` an ISO day as Vietnamese documents write it (15/9/2026). Everything else,
 * also an amount that is worded already, stands as it is. A name that no param has stays visible.
 */
export function fillTemplate(template: string, params: TemplateParams): string {
  return template.replace(PLACEHOLDER, (placeholder: string, name: string) => {
    const value = params[name];
    return value === undefined ? placeholder : formatted(name, String(value));
  });
}

function formatted(name: string, value: string): string {
  if (AMOUNT_NAME.test(name) && AMOUNTS.test(value)) {
    return value.split(" ").map(withDots).join(" / ");
  }
  const date: CalendarDate | null = DATE_NAME.test(name) ? parseCalendarDate(value) : null;
  return date === null ? value : formatDateVi(date);
}

function withDots(amount: string): string {
  return amount.replace(THOUSANDS, ".");
}

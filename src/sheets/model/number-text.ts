import { fromSerial } from "../../domain/timeline/date-serial";
import { partsOf } from "../../domain/timeline/parts-of-date";
import type { DateParts as CalendarParts } from "../../domain/timeline/parts-of-date";

const DAYS_TO_MINUTES = 1440;
const LITERALS = /"[^"]*"|\\.|[_*].|am\/pm|a\/p|general|e[+-]/gi;
/** `[h]` is a time span; colours, conditions and locales in brackets say nothing about dates. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
/** The `m` beside hours or seconds are minutes. */
const TIME = /\[?h+\]?(?:[^dmyhs]*m+)?(?:[^dmyhs]*s+)?|\[?m+\]?[^dmyhs]*s+|\[?s+\]?/gi;

type DateParts = { day: boolean; month: boolean; year: boolean; time: boolean };

function dateParts(format: string): DateParts {
  const [first = ""] = format.replace(LITERALS, "").replace(BRACKETS, "").split(";");
  const date = first.replace(TIME, "").toLowerCase();
  return {
    day: date.includes("d"),
    month: date.includes("m"),
    year: date.includes("y"),
    time: first !== first.replace(TIME, ""),
  };
}

/** Whether numbers of this format are days or times of day. */
export function isDateFormat(format: string): boolean {
  return Object.values(dateParts(format)).includes(true);
}

/**
 * Only what the reader of the sheet sees: "15/9" typed into a cell is stored with the year of that
 * day, which nobody meant and the format does not show.
 */
function dateText({ day, month, year }: CalendarParts, shown: DateParts): string {
  if (shown.day) return shown.month && !shown.year ? `${day}/${month}` : `${day}/${month}/${year}`;
  return shown.month ? `${month}/${year}` : String(year);
}

function timeText(serial: number): string {
  const minutes = Math.round((serial % 1) * DAYS_TO_MINUTES);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Excel keeps 15 digits: 0.1 + 0.2 is 0.3 there. */
function plainText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/**
 * The words of a number by its Excel format: dates as `15/9/2024`, `9/2024` or `2024`, a time of
 * day as `7:30`, everything else as plain digits with a decimal point and without grouping.
 * Dates are serial numbers of the 1900 system.
 */
export function numberText(value: number, format: string): string {
  const shown = dateParts(format);
  const date = shown.day || shown.month || shown.year ? fromSerial(value) : null;
  if (date) return dateText(partsOf(date), shown);
  return shown.time && value >= 0 && value < 1 ? timeText(value) : plainText(value);
}

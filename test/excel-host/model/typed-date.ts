/** A number as Excel makes it of typed text, with the format it gives the cell for it. */
export type TypedNumber = { readonly value: number; readonly numberFormat: string | null };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY_MS = 86_400_000;
/** Day 0 of serials after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Two-digit years up to this one are of this century. */
const LAST_SHORT_YEAR = 29;

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** The serial of a day that exists, `null` for 31 June. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? (time.getTime() - EPOCH) / DAY_MS : null;
}

function dated(year: number, month: number, day: number, format: string): TypedNumber | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { value, numberFormat: format };
}

type DateForm = readonly [
  pattern: RegExp,
  read: (parts: readonly string[], thisYear: number) => TypedNumber | null,
];

const monthOf = (name: string | undefined) => MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
const MONTH_NAME = `(${MONTHS.join("|")})[a-z]*`;

/** The forms of the en-US settings, which are the ones API calls are read with. */
const FORMS: readonly DateForm[] = [
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    ([month, day, year = ""]) => dated(fullYear(year), Number(month), Number(day), "m/d/yyyy"),
  ],
  [
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    ([year, month, day]) => dated(Number(year), Number(month), Number(day), "m/d/yyyy"),
  ],
  [/^(\d{1,2})[/-](\d{4})$/, ([month, year]) => dated(Number(year), Number(month), 1, "mmm-yy")],
  [
    /^(\d{1,2})[/-](\d{1,2})$/,
    ([first, second], thisYear) =>
      dated(thisYear, Number(first), Number(second), "d-mmm") ??
      dated(fullYear(String(second)), Number(first), 1, "mmm-yy"),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH_NAME}$`),
    ([day, month], thisYear) => dated(thisYear, monthOf(month), Number(day), "d-mmm"),
  ],
  [
    new RegExp(`^${MONTH_NAME}[ -](\\d{4})$`),
    ([month, year]) => dated(Number(year), monthOf(month), 1, "mmm-yy"),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH_NAME}[ -](\\d{4}|\\d{2})$`),
    ([day, month, year = ""]) => dated(fullYear(year), monthOf(month), Number(day), "d-mmm-yy"),
  ],
];

const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

function readTime(text: string): TypedNumber | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

/** The date or time that Excel reads in a typed text; `null` when it sees none. */
export function readTypedDate(text: string, thisYear: number): TypedNumber | null {
  const typed = text.trim().toLowerCase();
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(typed);
    const date = match && read(match.slice(1), thisYear);
    if (date) return date;
  }
  return readTime(typed);
}

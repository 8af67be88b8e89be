import { notImplemented } from "../protocol/host-error";

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const GENERAL = new Set(["General", "@"]);
const NUMERIC = /^(#,##)?0(\.0+)?(%?)$/;
const DATE = /^[dmy/\-. ]+$/i;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function dateParts(serial: number): Readonly<Record<string, string>> {
  const day = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  const date = day.getUTCDate();
  const month = day.getUTCMonth() + 1;
  const year = String(day.getUTCFullYear());
  return {
    d: String(date),
    dd: String(date).padStart(2, "0"),
    m: String(month),
    mm: String(month).padStart(2, "0"),
    mmm: MONTHS[month - 1] ?? "",
    yy: year.slice(2),
    yyyy: year,
  };
}

function numeric(value: number, [, grouped, decimals = "", percent]: RegExpExecArray): string {
  const digits = Math.max(0, decimals.length - 1);
  const text = (percent ? value * 100 : value).toLocaleString("en-US", {
    useGrouping: grouped !== undefined,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return text + (percent ?? "");
}

/**
 * The text that Excel shows for a value, for the plain number formats this host has learned.
 * Throws `EmulatorNotImplemented` for a number in any other format.
 */
export function displayText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || GENERAL.has(numberFormat)) return String(value);
  const form = NUMERIC.exec(numberFormat);
  if (form) return numeric(value, form);
  if (!DATE.test(numberFormat)) throw notImplemented(`the text of a number as ${numberFormat}`);
  const parts = dateParts(value);
  return numberFormat.replace(/([dmy])\1*/gi, (token) => parts[token.toLowerCase()] ?? token);
}

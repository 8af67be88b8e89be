/** A number of whole steps of 10^-decimals: 71,3653 is 713653 with four decimals. */
export type Decimal = { readonly digits: string; readonly decimals: number };

/**
 * How the digits of a number are written.
 * - `plain`: digits only, or space between groups of three below a million (see `grouped`).
 * - `grouped`: groups of three, so separators are no decimal mark.
 * - `decimal`: the separator is a decimal mark.
 * - `either`: exactly three digits after a single separator, "216,000" and "1.200".
 * - `broken`: groups that no way of writing numbers has, "5.00.000", or a zero in front of many digits.
 */
export type WrittenNumber = {
  readonly style: "plain" | "grouped" | "decimal" | "either" | "broken";
  /** Most plausible first; several only if `either` or `broken`. */
  readonly forms: readonly [Decimal, ...Decimal[]];
};

const PLAIN = /^\d+$/;
/** Telephone numbers and codes begin with a zero; amounts of that length do not. */
const CODE = /^0\d{4,}$/;
const GROUPED_ONCE = /^[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED = /^\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?|(?: \d{3})+(?:[.,]\d+)?)$/;
const DECIMAL = /^\d+[.,]\d+$/;
const DECIMAL_PART = /[.,](\d+)$/;
const SMALLEST_SPACED = 7;

/** Reads digits with separators; breaks and spaces beside a separator are already closed up. */
export function readWrittenNumber(written: string): WrittenNumber {
  if (CODE.test(written)) return { style: "broken", forms: [whole(written)] };
  if (PLAIN.test(written)) return { style: "plain", forms: [whole(written)] };
  if (GROUPED_ONCE.test(written)) return eitherWay(written);
  if (GROUPED.test(written) && !/^0[.,]\d{3}$/.test(written)) return grouped(written);
  if (DECIMAL.test(written)) return { style: "decimal", forms: [decimal(written)] };
  return brokenGroups(written);
}

/** A digit is missing from a group; or, with nothing but spaces, one has slipped in. */
function brokenGroups(written: string): WrittenNumber {
  const [padded, closedUp] = [whole(padGroups(written)), whole(written)];
  const isSpaced = !/[.,]/.test(written);
  return { style: "broken", forms: isSpaced ? [closedUp, padded] : [padded, closedUp] };
}

/** A full stop groups in Vietnamese and a comma marks decimals: that reading goes first. */
function eitherWay(written: string): WrittenNumber {
  const [inGroups, withDecimals] = [whole(written), decimal(written)];
  return {
    style: "either",
    forms: written.includes(",") ? [withDecimals, inGroups] : [inGroups, withDecimals],
  };
}

/** A space alone between few digits may also have slipped in, so it is no sign of grouping. */
function grouped(written: string): WrittenNumber {
  const decimals = decimalsAfterGroups(written);
  const digits = digitsOf(written);
  const isSpaced = !/[.,]/.test(written) && digits.length < SMALLEST_SPACED;
  return { style: isSpaced ? "plain" : "grouped", forms: [{ digits, decimals }] };
}

function decimalsAfterGroups(written: string): number {
  const marks = new Set(written.replace(/\d/g, ""));
  return marks.size > 1 ? (DECIMAL_PART.exec(written)?.[1]?.length ?? 0) : 0;
}

function decimal(written: string): Decimal {
  const decimals = DECIMAL_PART.exec(written)?.[1]?.length ?? 0;
  return { digits: digitsOf(written), decimals };
}

function whole(written: string): Decimal {
  return { digits: digitsOf(written), decimals: 0 };
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, "");
}

/** "5.00.000" as it would be with the digits that are missing in a group. */
function padGroups(written: string): string {
  const [first = "", ...groups] = written.split(/[., ]/);
  return first + groups.map((group) => group.padEnd(3, "0")).join("");
}

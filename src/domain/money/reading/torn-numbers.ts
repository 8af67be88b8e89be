import { DONG, MONEY_UNITS } from "./money-units";

const UNIT = `(?:${[...MONEY_UNITS.map(({ words }) => words), DONG].join("|")})(?![a-z])`;
const GROUP = "[.,]\\d{3}(?!\\d)";
const DIGITS = "\\d+(?:[.,]\\d+)*";

/** Letters typed or recognised in place of digits, and marks for digits to be filled in. */
const STAND_INS = "[oli?_\u2026]";

/** Three places with such letters in them; "2,5x3" is a product and "1,5l" a volume. */
const TORN_GROUP = "(?!\\d{3})[\\doli]{3}|x{2,3}|[?_\u2026]+";

/**
 * Digits of which some are missing or are letters, as patterns of folded text at the place where
 * the number begins: what is left of them is no amount. Letters that are a unit tear nothing.
 */
const TORN: readonly string[] = [
  `[a-z?_\u2026]+${GROUP}`,
  `[a-z]{1,3}\\d{1,3}(?:${GROUP}){2}`,
  `${DIGITS}(?!${UNIT})[a-z?_\u2026]{1,3}${GROUP}`,
  `${DIGITS}[.,](?:${TORN_GROUP})(?![a-z\\d])`,
  `${DIGITS}(?:${STAND_INS}|\\.\\.)+(?=[ \\n]?${UNIT})`,
];
const NO_FACTOR = "(?!x\\d)(?!(?:vnd|ns|nsnn|xhh)\\d)";
const TORN_NUMBER = new RegExp(`${NO_FACTOR}(?:${TORN.join("|")})(?:[.,]\\d+)*`, "y");
const UNIT_AFTER = new RegExp(`[ \\n]?${UNIT}`, "y");

/** Where a torn number at `position` ends, with its unit; `null` if there is none. */
export function tornNumberEnd(text: string, position: number): number | null {
  if (/[a-z\d]/.test(text.charAt(position - 1)) && /[a-z]/.test(text.charAt(position))) return null;
  TORN_NUMBER.lastIndex = position;
  if (!TORN_NUMBER.test(text)) return null;
  const { lastIndex } = TORN_NUMBER;
  UNIT_AFTER.lastIndex = lastIndex;
  return UNIT_AFTER.test(text) ? UNIT_AFTER.lastIndex : lastIndex;
}

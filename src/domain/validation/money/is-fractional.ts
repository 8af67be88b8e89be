import { everyMatch } from "../../text/every-match";

/** How many digits after the decimal mark still make whole đồng, by unit. */
const UNIT_DIGITS: readonly (readonly [units: RegExp, digits: number])[] = [
  [/^(?:tỷ|tỉ)$/, 9],
  [/^(?:triệu|tr|trđ)$/, 6],
  [/^(?:nghìn|ngàn|k)$/, 3],
  [/^(?:đồng|đ|vnđ|₫)$/, 0],
];
const DECIMAL =
  /(?<![\d.,])\d+[.,](\d+)\s*(tỷ|tỉ|triệu|trđ|tr|nghìn|ngàn|k|đồng|vnđ|đ|₫)(?![\p{L}\d])/giu;

/** Groups of three digits are a way to write whole đồng, not decimals. */
const GROUP_LENGTH = 3;

/** Whether a figure has more decimals than its unit has đồng. */
export function isFractional(words: string): boolean {
  return everyMatch(words, DECIMAL).some(([, decimals = "", unit = ""]) => {
    const allowed = UNIT_DIGITS.find(([units]) => units.test(unit.toLowerCase()))?.[1] ?? 0;
    const digits = decimals.replace(/0+$/, "").length;
    return digits > allowed && !(allowed === 0 && decimals.length === GROUP_LENGTH);
  });
}

import { DATE_WORDS_FORMULAS, isDateFormula } from "../model/date-words-formula";

/** How much of a time cell's words stands beside a row, in characters. */
const TIME_LENGTH = 60;

/** The beginning of a time cell's words, as `shortTimeFormula` has it. */
export function shortTime(words: string): string {
  const stored = words.normalize("NFC");
  return stored.length > TIME_LENGTH ? `${stored.slice(0, TIME_LENGTH)}…` : stored;
}

/** A real date is no number of days to whoever looks at it. */
export function shortTimeFormula(cell: string): string {
  const words = `LEFT(${cell},${TIME_LENGTH})&IF(LEN(${cell})>${TIME_LENGTH},"…","")`;
  return `IF(${isDateFormula(cell)},${DATE_WORDS_FORMULAS.day(cell)},${words})`;
}

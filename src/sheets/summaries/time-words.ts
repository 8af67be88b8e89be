import { DATE_WORDS_FORMULAS, isDateFormula } from "../model/date-words-formula";
import { shortened, shortenedFormula } from "../model/shortened";

/** How much of a time cell's words stands beside a row, in characters. */
const TIME_LENGTH = 60;

/** The beginning of a time cell's words, as `shortTimeFormula` has it. */
export function shortTime(words: string): string {
  return shortened(words, TIME_LENGTH);
}

/** A real date is no number of days to whoever looks at it. */
export function shortTimeFormula(cell: string): string {
  const words = shortenedFormula(cell, TIME_LENGTH);
  return `IF(${isDateFormula(cell)},${DATE_WORDS_FORMULAS.day(cell)},${words})`;
}

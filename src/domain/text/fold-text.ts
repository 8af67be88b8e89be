import { normaliseText } from "./normalise-text";
import { rememberByText } from "../remembering/remember-by-text";

const MARKS = /[\u0300-\u036F]/g;

/** All that {@link normaliseText} leaves of white space beside single spaces. */
const LINE_BREAKS = /\n+/g;

/** Đ, and the letters that old converters and other keyboards put in its place (Ð, Ɖ). */
const BARRED_D = /[\u0110\u0111\u00D0\u00F0\u0189\u0256]/g;

/**
 * Text for comparing: lower case, without accents, tones or their placement (`Tuỳ` = `Tùy`), Đ as
 * d, every run of white space one space. Never show or store it: what the user wrote is kept.
 */
export const foldText: (text: string) => string = rememberByText((text) => {
  const folded = normaliseText(text)
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(BARRED_D, "d")
    .toLowerCase();
  return folded.includes("\n") ? folded.replace(LINE_BREAKS, " ") : folded;
});

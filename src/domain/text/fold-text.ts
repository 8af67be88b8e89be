import { normaliseText } from "./normalise-text";

const MARKS = /[\u0300-\u036F]/g;

/** Đ, and the letters that old converters and other keyboards put in its place (Ð, Ɖ). */
const BARRED_D = /[\u0110\u0111\u00D0\u00F0\u0189\u0256]/g;

/** Reading a plan compares the same cells many times over; enough for a large one. */
const REMEMBERED = 20_000;
const known = new Map<string, string>();

/**
 * Text for comparing: lower case, without accents, tones or their placement (`Tuỳ` = `Tùy`), Đ as
 * d, every run of white space one space. Never show or store it: what the user wrote is kept.
 */
export function foldText(text: string): string {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const folded = fold(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, folded);
  return folded;
}

function fold(text: string): string {
  return normaliseText(text)
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(BARRED_D, "d")
    .toLowerCase()
    .replace(/\s+/g, " ");
}

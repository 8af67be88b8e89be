import type { SourceRow } from "../model/source-row";

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/u;
/** Letters with signs or digits among them, as failed character recognition leaves them. */
const BROKEN_WORD = /\p{Ll}[\d€}{£¢§|~^\\]+\p{L}|[€}{£¢§|~^\\]/u;

const ENOUGH_LETTERS = 300;
/** About 29 % of the letters of Vietnamese text carry a mark (measured on schools' plans: 28–31 %). */
const LOST_ACCENTS = 0.12;
/** Text typed without any accents on purpose has none at all and is not garbled. */
const TYPED_WITHOUT = 0.005;
const MANY_BROKEN = 0.02;

/** Whether the text is too damaged to trust: accents half lost, or signs in the middle of words. */
export function isGarbled(rows: readonly SourceRow[]): boolean {
  const words = rows.flatMap((row) => row.cells.flatMap((cell) => cell.text.split(/\s+/)));
  const letters = [...words.join("")].filter((character) => /\p{L}/u.test(character));
  if (letters.length < ENOUGH_LETTERS) return false;
  const accented = letters.filter((letter) => ACCENTED.test(letter)).length / letters.length;
  const broken = words.filter((word) => BROKEN_WORD.test(word)).length / words.length;
  return (accented > TYPED_WITHOUT && accented < LOST_ACCENTS) || broken >= MANY_BROKEN;
}

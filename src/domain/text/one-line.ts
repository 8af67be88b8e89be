const BLANKS = /\s+/g;

/** Words as one line, every run of blanks and line ends one space: as formulas compare them. */
export function oneLine(words: string): string {
  return words.normalize("NFC").replace(BLANKS, " ").trim();
}

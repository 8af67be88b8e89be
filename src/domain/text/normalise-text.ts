const INVISIBLE = /\p{Cf}/gu;
const SPACES = /[\p{Zs}\t]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const OTHER_CONTROLS = /(?!\n)\p{Cc}/gu;

/**
 * The same words in one Unicode form: NFC, ordinary spaces, `\n` line ends, nothing invisible.
 * Line breaks are kept, runs of spaces become one, both ends of every line are trimmed and blank
 * lines at both ends of the text dropped.
 */
export function normaliseText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(LINE_ENDS, "\n")
    .replace(OTHER_CONTROLS, "")
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
    .normalize("NFC");
}

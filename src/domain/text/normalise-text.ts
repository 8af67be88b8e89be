const INVISIBLE = /\p{Cf}/gu;
const SPACES = /[\p{Zs}\t]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const OTHER_CONTROLS = /(?!\n)\p{Cc}/gu;

/** Anything but letters of Latin script, digits, usual marks, ordinary spaces and line ends. */
const UNUSUAL =
  /[^ -~\n\u00A1-\u00AC\u00AE-\u036F\u1E00-\u1EFF\u2013\u2014\u2018-\u201D\u2022\u2026]/;

/**
 * The same words in one Unicode form: NFC, ordinary spaces, `\n` line ends, nothing invisible.
 * Line breaks are kept, runs of spaces become one, both ends of every line are trimmed and blank
 * lines at both ends of the text dropped.
 */
export function normaliseText(text: string): string {
  const usual = UNUSUAL.test(text) ? usualCharacters(text) : text;
  // Most cells have neither; looking is much quicker than replacing nothing.
  const spaced = usual.includes("  ") ? usual.replace(/ {2,}/g, " ") : usual;
  const lines = spaced.includes("\n") ? spaced.replace(/ ?\n ?/g, "\n") : spaced;
  return lines.trim().normalize("NFC");
}

function usualCharacters(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(LINE_ENDS, "\n")
    .replace(OTHER_CONTROLS, "");
}

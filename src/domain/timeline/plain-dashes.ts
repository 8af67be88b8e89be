const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g;

/** The text with every kind of dash and minus sign as a hyphen. For comparing only. */
export function plainDashes(text: string): string {
  return text.replace(DASHES, "-");
}

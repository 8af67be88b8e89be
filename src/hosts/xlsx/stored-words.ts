const ESCAPED = /_x([0-9A-F]{4})_/g;

/** The words meant by a text of a file, the inverse of `storedText`. */
export function storedWords(text: string): string {
  return text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

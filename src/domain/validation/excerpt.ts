const LONGEST = 70;

/** Enough of a long text to find it again, on one line. */
export function excerpt(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

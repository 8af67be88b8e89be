/** The beginning of a text, with "…" where some is left out; formulas count composed characters too. */
export function shortened(text: string, length: number): string {
  const stored = text.normalize("NFC");
  return stored.length > length ? `${stored.slice(0, length)}…` : stored;
}

/** The same of what a cell holds. */
export function shortenedFormula(cell: string, length: number): string {
  return `LEFT(${cell},${length})&IF(LEN(${cell})>${length},"…","")`;
}

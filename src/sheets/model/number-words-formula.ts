/** A number as it is read, with a point wherever this computer puts a comma. */
export function numberWordsFormula(cell: string): string {
  return `SUBSTITUTE(${cell},",",".")`;
}

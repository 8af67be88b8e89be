const NO_BREAK_SPACE = "\u00a0";

/**
 * The words of a cell as `comparable` of the domain has them, but for their case: reading a cell
 * drops blanks around its words and lines, and blank lines. Also of a whole range, in SUMPRODUCT.
 */
export function comparableFormula(cell: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10)," "),"${NO_BREAK_SPACE}"," "))`;
}

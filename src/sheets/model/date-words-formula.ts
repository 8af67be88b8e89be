/** Serial numbers of days; those below are years that somebody has typed as numbers. */
const [BEFORE_FIRST_DAY, AFTER_LAST_DAY] = [9999, 2_958_466];

/** Whether a cell holds a real date: a formula cannot ask for its format. */
export function isDateFormula(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}>${BEFORE_FIRST_DAY},${cell}<${AFTER_LAST_DAY})`;
}

/** The words of a date by how much of it the cell's format shows, as reading has them. */
export const DATE_WORDS_FORMULAS = {
  day: (cell: string) => `DAY(${cell})&"/"&MONTH(${cell})&"/"&YEAR(${cell})`,
  month: (cell: string) => `MONTH(${cell})&"/"&YEAR(${cell})`,
  dayOfYear: (cell: string) => `DAY(${cell})&"/"&MONTH(${cell})`,
} as const;

const FIRST_MONTH = 8;

/** The calendar year of a month of a school year: August to December lie in its first year. */
export function yearOfMonth(startYear: number, month: number): number {
  return beginsSchoolYear(month) ? startYear : startYear + 1;
}

/** Whether the month (1–12) belongs to the calendar year in which its school year begins. */
export function beginsSchoolYear(month: number): boolean {
  return month >= FIRST_MONTH;
}

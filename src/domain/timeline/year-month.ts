/** A month of a calendar year. */
export type YearMonth = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
};

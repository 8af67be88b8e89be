/** A school year by its two calendar years, `2026-2027`. */
export type SchoolYear = `${number}-${number}`;

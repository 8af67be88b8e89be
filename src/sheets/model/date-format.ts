/** The number format of a date cell that names none. */
export const DATE_FORMAT = "dd/mm/yyyy";

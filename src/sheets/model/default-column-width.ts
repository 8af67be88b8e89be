/** Width, in units of the default font, of a column that names none: Excel's own. */
export const DEFAULT_COLUMN_WIDTH = 8.43;

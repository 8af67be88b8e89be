/**
 * Every measure that row heights rest on, in points unless said otherwise. Fitted against the
 * optimal row heights of LibreOffice, since no spreadsheet fits merged cells by itself; the test
 * `test/libreoffice/row-heights.test.ts` holds them there.
 */

/** The default font of every workbook we write; width units are counted in its digits. */
export const DEFAULT_FONT = { name: "Times New Roman", size: 12 } as const;

/** One unit of column width: a digit of the default font, 8 pixels at 96 dpi. */
export const POINTS_PER_WIDTH_UNIT = 6;

/** Left and right margin of a cell together, with the grid line, as LibreOffice has it. */
export const CELL_PADDING = 3.15;

/** One step of indent: three spaces of the default font. */
export const POINTS_PER_INDENT = 9;

/** Screens draw whole pixels, 96 to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

/**
 * The share of the remaining width that a line may fill on screen: LibreOffice breaks a line when
 * 1.0289 times its pixels and 3.03 pt do not fit (measured to 0.2 pt in ten faces). Paper takes the whole width,
 * see `widthOnPaper`.
 */
export const USABLE_WIDTH_SHARE = 0.9719;

/**
 * Distance of two lines as a multiple of the font size. Holds for LibreOffice with fonts of the
 * metrics of Times New Roman and Arial. If Excel turns out to space lines wider, raise this alone.
 */
export const LINE_PITCH = 1.15;

/** What a row needs above its first and below its last line. */
export const ROW_PADDING = 2.25;

/** Row heights are whole pixels at 96 dpi. */
export const ROW_STEP = 0.75;

/** Excel's tallest row. */
export const MAX_ROW_HEIGHT = 409;

/** A row without a height of its own: one line of the default font in Excel, in points. */
export const DEFAULT_ROW_HEIGHT = 15.75;

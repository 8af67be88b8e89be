/** exceljs leaves out a column as wide as its own default, which is not the workbook's. */
const SKIPPED_WIDTH = 9;
const NEAREST_WIDTH = 9 + 1 / 256;

/** The width to give to exceljs so that the file has the described one. */
export function writtenWidth(width: number): number {
  return width === SKIPPED_WIDTH ? NEAREST_WIDTH : width;
}

/** The width meant by one in a file, the inverse of `writtenWidth`. */
export function describedWidth(width: number): number {
  return width === NEAREST_WIDTH ? SKIPPED_WIDTH : width;
}

/**
 * What a file may hold before it is refused as `too-large`, so that a hostile one ends within
 * seconds. A school's plan stays under 1 MB and 5,000 cells; a province's in the tens of thousands.
 */
export const FILE_LIMITS = {
  /** Bytes of the file itself; pictures count here, but are never inflated. */
  fileBytes: 100_000_000,
  /** Inflated bytes of one part that is read. */
  partBytes: 32_000_000,
  /** Inflated bytes of all parts that are read. */
  totalBytes: 64_000_000,
  /** Entries of the zip directory. */
  parts: 10_000,
  sheets: 255,
  /** XML elements given to exceljs, two to four a cell; it parses some 200,000 a second. */
  elements: 500_000,
} as const;

/** Everything in points; rows are one-based. */
export type PageRows = {
  /** Heights from row 1 on. */
  readonly rowHeights: readonly number[];
  readonly pageHeight: number;
  /** First and last row repeated on every page that starts after them. */
  readonly titleRows: readonly [first: number, last: number];
  /** Rows that no page may end with. */
  readonly keptWithNext: ReadonlySet<number>;
};

/**
 * Rows after which a page ends, so that none overflows and none ends with a row that belongs to the
 * next: a title, a heading, a part of the signatures. Rows kept together that are higher than a page
 * are cut where the page is full.
 */
export function pageBreaks(rows: PageRows): number[] {
  const breaks: number[] = [];
  for (let first = 1; first <= rows.rowHeights.length;) {
    const last = lastRowOfPage(first, rows);
    if (last >= rows.rowHeights.length) break;
    breaks.push(last);
    first = last + 1;
  }
  return breaks;
}

function lastRowOfPage(first: number, rows: PageRows): number {
  const full = lastRowThatFits(first, rows);
  if (full >= rows.rowHeights.length) return full;
  for (let row = full; row > first; row -= 1) if (!rows.keptWithNext.has(row)) return row;
  return full;
}

function lastRowThatFits(first: number, { rowHeights, pageHeight, titleRows }: PageRows): number {
  const [titleFirst, titleLast] = titleRows;
  const repeated = first > titleLast ? rowHeights.slice(titleFirst - 1, titleLast) : [];
  let used = repeated.reduce((sum, height) => sum + height, 0);
  let row = first;
  used += rowHeights[first - 1] ?? 0;
  while (row < rowHeights.length && used + (rowHeights[row] ?? 0) <= pageHeight) {
    used += rowHeights[row] ?? 0;
    row += 1;
  }
  return row;
}

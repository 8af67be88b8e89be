/** Everything in points; rows are one-based. */
export type PageRows = {
  /** Heights from row 1 on. */
  readonly rowHeights: readonly number[];
  readonly pageHeight: number;
  /** First and last row repeated on every page that starts after them; `null` for none. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** Rows that no page may end with. */
  readonly keptWithNext: ReadonlySet<number>;
  /** The last row of the table under the titles; `null` for none. */
  readonly lastTableRow?: number | null;
};

/**
 * Rows after which a page ends, so that none overflows and none ends with a row that belongs to the
 * next: a title, a heading, a part of the signatures. Rows kept together that are higher than a page
 * are cut where the page is full. The last page does not show the titles without a row of their
 * table: as far as a page can hold it all, it begins with the table's last row at the latest.
 */
export function pageBreaks(rows: PageRows): number[] {
  const breaks = filledPages(rows, 1);
  const lastTableRow = rows.lastTableRow ?? null;
  if (rows.titleRows === null || lastTableRow === null) return breaks;
  const bare = breaks.find((end) => end >= lastTableRow);
  if (bare === undefined) return breaks;
  const whole = sharedStart(lastTableRow, rows);
  if (whole !== null) return [...filledPages(upTo(whole - 1, rows), 1), whole - 1];
  const start = legalStart(lastTableRow, rows);
  if (bare !== lastTableRow || start === null) return breaks;
  return [...filledPages(upTo(start - 1, rows), 1), start - 1, ...filledPages(rows, start)];
}

/** Pages as full as they may be, from a row on. */
function filledPages(rows: PageRows, from: number): number[] {
  const breaks: number[] = [];
  for (let first = from; first <= rows.rowHeights.length;) {
    const last = lastRowOfPage(first, rows);
    if (last >= rows.rowHeights.length) break;
    breaks.push(last);
    first = last + 1;
  }
  return breaks;
}

function upTo(last: number, rows: PageRows): PageRows {
  return { ...rows, rowHeights: rows.rowHeights.slice(0, last) };
}

/** The latest row of the table that a last page with everything after it may begin with. */
function sharedStart(lastTableRow: number, rows: PageRows): number | null {
  const start = legalStart(lastTableRow, rows);
  if (start === null) return null;
  return lastRowThatFits(start, rows) >= rows.rowHeights.length ? start : null;
}

/** The latest row up to the given one that a page may begin with. */
function legalStart(row: number, { keptWithNext }: PageRows): number | null {
  for (let start = row; start > 1; start -= 1) if (!keptWithNext.has(start - 1)) return start;
  return null;
}

function lastRowOfPage(first: number, rows: PageRows): number {
  const full = lastRowThatFits(first, rows);
  if (full >= rows.rowHeights.length) return full;
  for (let row = full; row > first; row -= 1) if (!rows.keptWithNext.has(row)) return row;
  return full;
}

function lastRowThatFits(first: number, { rowHeights, pageHeight, titleRows }: PageRows): number {
  const [titleFirst, titleLast] = titleRows ?? [1, 0];
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

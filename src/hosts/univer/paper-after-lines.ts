import type { CellRange } from "../../sheets/model/cell-range";
import type { PageSetup } from "../../sheets/model/sheet-description";
import type { SheetPaper } from "./sheet-paper";

/** Whole rows or columns that came or went; `start` counts from one. */
export type LinesChange = {
  readonly axis: "row" | "column";
  readonly kind: "inserted" | "removed";
  readonly start: number;
  readonly count: number;
};

/** Where a line is afterwards; `null` for one that went. */
function lineAfter(line: number, { kind, start, count }: LinesChange): number | null {
  if (line < start) return line;
  if (kind === "inserted") return line + count;
  return line >= start + count ? line - count : null;
}

function firstAfter(line: number, change: LinesChange): number {
  return lineAfter(line, change) ?? change.start;
}

function lastAfter(line: number, change: LinesChange): number {
  return lineAfter(line, change) ?? change.start - 1;
}

/** `null` when all of the range went. */
function rangeAfter({ from, to }: CellRange, change: LinesChange): CellRange | null {
  const { axis } = change;
  const first = firstAfter(from[axis], change);
  const last = lastAfter(to[axis], change);
  return last < first ? null : { from: { ...from, [axis]: first }, to: { ...to, [axis]: last } };
}

function titleRowsAfter(
  titleRows: readonly [number, number],
  change: LinesChange
): readonly [number, number] | null {
  const first = firstAfter(titleRows[0], change);
  const last = lastAfter(titleRows[1], change);
  return last < first ? null : [first, last];
}

function pageAfter(page: PageSetup, change: LinesChange): PageSetup {
  const printArea = rangeAfter(page.printArea, change) ?? page.printArea;
  if (change.axis === "column") return { ...page, printArea };
  const { titleRows, ...rest } = page;
  const titles = titleRows && titleRowsAfter(titleRows, change);
  // A break belongs to the row below it.
  const breaks = page.breaksAfter.flatMap((row) => lineAfter(row + 1, change) ?? []);
  return {
    ...rest,
    printArea,
    breaksAfter: breaks.map((row) => row - 1),
    ...(titles && { titleRows: titles }),
  };
}

/** How a sheet prints, and what is filtered, after the user has added or removed whole lines. */
export function paperAfterLines(paper: SheetPaper, change: LinesChange): SheetPaper {
  return {
    pageSetup: pageAfter(paper.pageSetup, change),
    autoFilter: paper.autoFilter && rangeAfter(paper.autoFilter, change),
  };
}

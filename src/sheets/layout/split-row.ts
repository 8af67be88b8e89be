import { rowHeight } from "./row-height";
import type { TextCell } from "./row-height";
import { MAX_ROW_HEIGHT } from "./row-metrics";
import { splitText } from "./split-text";

/** One of the rows that a row too high for Excel is split into. */
export type RowPart = {
  /** The words of each cell, in their order. */
  readonly texts: readonly string[];
  /** Cells, by index, whose words go on in the middle of a line of the row above. */
  readonly continued: ReadonlySet<number>;
};

/** The cells of a row in as many rows as Excel can show; a single one for most. */
export function splitRow(cells: readonly TextCell[]): RowPart[] {
  const split = cells.map((cell) =>
    splitText(cell.text, (part) => rowHeight([{ ...cell, text: part }]) <= MAX_ROW_HEIGHT)
  );
  const count = Math.max(1, ...split.map(({ parts }) => parts.length));
  return Array.from({ length: count }, (_, part) => ({
    texts: split.map(({ parts }) => parts[part] ?? ""),
    continued: new Set(
      split.flatMap(({ joints }, cell) => (joints[part - 1] === " " ? [cell] : []))
    ),
  }));
}

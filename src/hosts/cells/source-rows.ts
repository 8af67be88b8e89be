import type { CellContent } from "../../sheets/model/cell-content";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SourceCell, SourceRow } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { READING_LIMITS } from "./reading-limits";

/** Cells that hold something, by row and column, rows in their order; no cell without a text. */
export type ContentRows = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** Areas by the rows with content that they cover; the first area of a cell wins. */
function areasByRow(rows: ContentRows, areas: readonly CellRange[]): Map<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  const numbers = [...rows.keys()];
  const steps = areas.filter((area) => area.from.row < area.to.row).length * numbers.length;
  if (steps > READING_LIMITS.mergeSteps) throw new UnreadableFile("too-large");
  const add = (row: number, area: CellRange) => {
    const known = byRow.get(row);
    if (known) known.push(area);
    else byRow.set(row, [area]);
  };
  for (const area of areas) {
    if (area.from.row === area.to.row) add(area.from.row, area);
    else
      numbers
        .filter((row) => row >= area.from.row && row <= area.to.row)
        .forEach((row) => add(row, area));
  }
  return byRow;
}

class RowReader {
  private readonly areas: Map<number, CellRange[]>;
  private readonly lastColumn: number;

  constructor(
    private readonly sheet: string,
    private readonly rows: ContentRows,
    areas: readonly CellRange[]
  ) {
    this.areas = areasByRow(rows, areas);
    this.lastColumn = 0;
    for (const cells of rows.values()) {
      for (const column of cells.keys()) this.lastColumn = Math.max(this.lastColumn, column);
    }
    if (rows.size * this.lastColumn > READING_LIMITS.cells) throw new UnreadableFile("too-large");
  }

  read(): SourceRow[] {
    return [...this.rows.keys()].map((row) => ({
      sheet: this.sheet,
      row,
      kind: "cells",
      cells: this.cells(row),
    }));
  }

  private cells(row: number): SourceCell[] {
    const starts = new Map<number, CellRange>();
    for (const area of this.areas.get(row) ?? []) {
      if (!starts.has(area.from.column)) starts.set(area.from.column, area);
    }
    const cells: SourceCell[] = [];
    for (let column = 1; column <= this.lastColumn;) {
      const cell = this.cell(row, column, starts.get(column));
      cells.push(cell);
      column += cell.span;
    }
    return cells;
  }

  private cell(row: number, column: number, area: CellRange | undefined): SourceCell {
    const from = area?.from ?? { row, column };
    const content = this.rows.get(from.row)?.get(from.column) ?? { text: "" };
    const span = area ? area.to.column - area.from.column + 1 : 1;
    return { column, span, ...content, merged: from.row < row };
  }
}

/**
 * The rows of a sheet that hold something of their own, each with every cell from the first column
 * to the last one used anywhere in the sheet. Throws `UnreadableFile` `too-large`.
 */
export function sourceRows(
  sheet: string,
  contents: ContentRows,
  mergedAreas: readonly CellRange[]
): SourceRow[] {
  return new RowReader(sheet, contents, mergedAreas).read();
}

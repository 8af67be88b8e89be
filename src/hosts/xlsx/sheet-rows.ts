import type { Cell, CellValue, Worksheet } from "exceljs";
import { normaliseText } from "../../domain/text/normalise-text";
import type { CellRange } from "../../sheets/model/sheet-description";
import type { SourceCell, SourceRow } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { parseArea } from "./merged-areas";
import { numberText } from "./number-text";
import { READING_LIMITS } from "./reading-limits";

type Content = Pick<SourceCell, "text" | "number">;
type ContentRows = ReadonlyMap<number, ReadonlyMap<number, Content>>;

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
/** What Excel shows of a number too large for its date format. */
const BEYOND_CALENDAR = "#####";

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return normaliseText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object" && "richText" in value) {
    return normaliseText(value.richText.map((run) => run.text).join(""));
  }
  if (typeof value === "object" && "error" in value) return value.error;
  throw new UnreadableFile("damaged");
}

function contentOf(cell: Cell): Content {
  const { value } = cell;
  const number =
    value instanceof Date ? value.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL : value;
  if (typeof number !== "number") return { text: textOf(value) };
  if (Number.isNaN(number)) return { text: BEYOND_CALENDAR };
  return { text: numberText(number, cell.numFmt ?? ""), number };
}

function contentRows(sheet: Worksheet): ContentRows {
  const rows = new Map<number, Map<number, Content>>();
  sheet.eachRow((row, number) => {
    const cells = new Map<number, Content>();
    row.eachCell((cell, column) => {
      const content = contentOf(cell);
      if (content.text !== "") cells.set(column, content);
    });
    if (cells.size > 0) rows.set(number, cells);
  });
  return rows;
}

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
 * to the last one used anywhere in the sheet. Throws `UnreadableFile`.
 */
export function sheetRows(
  name: string,
  sheet: Worksheet,
  mergeReferences: readonly string[]
): SourceRow[] {
  const areas = mergeReferences.map(parseArea).filter((area) => area !== null);
  return new RowReader(name, contentRows(sheet), areas).read();
}

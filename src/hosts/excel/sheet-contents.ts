import type { CellContent } from "../../sheets/model/cell-content";
import { cellContent } from "../../sheets/model/cell-content";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SourceRow } from "../../sheets/model/source-row";
import { rangeReference } from "../cells/range-reference";
import { sourceRows } from "../cells/source-rows";
import type { ContentRows } from "../cells/source-rows";
import type { CellInput } from "./cell-input";
import { requestMerges } from "./merged-areas";
import type { Pending } from "./pending";
import { wireBytes } from "./wire-bytes";

/** Rows with something in them, and about how many bytes Excel's answer took. */
export type SheetContents = { readonly rows: readonly SourceRow[]; readonly bytes: number };

type Block = { readonly contents: ContentRows; readonly bytes: number };

const BLANK_BLOCK: Block = { contents: new Map(), bytes: 0 };

function contentRows(
  values: readonly (readonly CellInput[])[],
  formats: readonly (readonly string[])[],
  top: number,
  left: number
): ContentRows {
  const rows = new Map<number, Map<number, CellContent>>();
  values.forEach((row, rowIndex) => {
    const cells = new Map<number, CellContent>();
    row.forEach((value, columnIndex) => {
      const content = cellContent(value, formats[rowIndex]?.[columnIndex] ?? "");
      if (content.text !== "") cells.set(left + columnIndex + 1, content);
    });
    if (cells.size > 0) rows.set(top + rowIndex + 1, cells);
  });
  return rows;
}

function requestBlock(range: Excel.Range): Pending<Block> {
  range.load(["rowIndex", "columnIndex", "values", "numberFormat"]);
  return () => {
    if (range.isNullObject) return BLANK_BLOCK;
    const values = range.values as CellInput[][];
    const formats = range.numberFormat as string[][];
    return {
      contents: contentRows(values, formats, range.rowIndex, range.columnIndex),
      bytes: wireBytes(values) + wireBytes(formats),
    };
  };
}

/**
 * Values worded as every host words them, with merges where this Excel can tell them. `knownRows`
 * is about how many rows there are; more are read just as well.
 */
export function requestContents(
  sheet: Excel.Worksheet,
  name: string,
  knownRows: number
): Pending<SheetContents> {
  const block = requestBlock(sheet.getUsedRangeOrNullObject(true));
  const merges = requestMerges(sheet, knownRows);
  return () => {
    const { contents, bytes } = block();
    return { rows: sourceRows(name, contents, merges() ?? []), bytes };
  };
}

/** The same of a sheet too large for one answer, put together from several. */
export class ContentsInParts {
  private readonly contents = new Map<number, ReadonlyMap<number, CellContent>>();
  private merges: readonly CellRange[] = [];
  private bytes = 0;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly name: string
  ) {}

  /** Asks for some rows; the result notes them. */
  requestRows(part: CellRange): Pending<void> {
    const block = requestBlock(this.sheet.getRange(rangeReference(part)));
    return () => {
      const { contents, bytes } = block();
      for (const [row, cells] of contents) this.contents.set(row, cells);
      this.bytes += bytes;
    };
  }

  requestMerges(knownRows: number): Pending<void> {
    const merges = requestMerges(this.sheet, knownRows);
    return () => {
      this.merges = merges() ?? [];
    };
  }

  all(): SheetContents {
    return { rows: sourceRows(this.name, this.contents, this.merges), bytes: this.bytes };
  }
}

/**
 * Anything that was read, as one run of rows: a worksheet's rows, or a text document's paragraphs
 * (one cell each) and table rows in their order. So one reader finds plans in all of them.
 */
export type SourceCell = {
  /** One-based column; a merged or spanning cell stands in its first column. */
  readonly column: number;
  /** How many columns the cell covers. */
  readonly span: number;
  /** Normalised text; numbers and dates are worded by their number format. */
  readonly text: string;
  /** What the cell holds when that is a number; its text is `text`. */
  readonly number?: number;
  /** The cell is covered by a vertical merge and repeats the value above. */
  readonly merged: boolean;
};

export type SourceRow = {
  /** Name of the sheet, "Bảng 2" for a document's table, "Văn bản" for its paragraphs. */
  readonly sheet: string;
  /** One-based row in that sheet. */
  readonly row: number;
  /** `text` for a paragraph of a document; `cells` for a row of a table or worksheet. */
  readonly kind: "text" | "cells";
  /** In column order; blank cells are present with text `""`. */
  readonly cells: readonly SourceCell[];
};

export type SourceSheet = {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** The user has hidden it: read, but never taken for the plan while a visible sheet holds one. */
  readonly hidden?: boolean;
};

/** A file as read: one entry per worksheet, a single one for a text document. */
export type SourceWorkbook = { readonly sheets: readonly SourceSheet[] };

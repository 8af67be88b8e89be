import type { CellAddress } from "../model/cell-address";
import type { SourceRow } from "../model/source-row";
import { addressOf } from "./cell-lookup";

/** One line of text outside the plan's tables, with where it stands. */
export type TextLine = { readonly text: string; readonly at: CellAddress };

const RULE = /^[\s─_\-–—*=.·]*$/;

/** The lines of a row's cells, one after the other; drawn rules and blanks are left out. */
export function textLines(row: SourceRow): TextLine[] {
  return row.cells
    .filter((cell) => !cell.merged)
    .flatMap((cell) =>
      cell.text
        .split("\n")
        .filter((text) => !RULE.test(text))
        .map((text) => ({ text, at: addressOf(row, cell.column) }))
    );
}

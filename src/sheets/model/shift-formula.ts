import { LAST_ROW, mapReferences } from "./formula-references";
import type { FormulaReference, ReferenceCorner } from "./formula-references";
import { rowAfter } from "./row-insertion";
import type { RowInsertion } from "./row-insertion";
import { isSameSheet } from "./same-sheet";

function cornerAfter(corner: ReferenceCorner, insertion: RowInsertion): ReferenceCorner {
  return corner.row === null ? corner : { ...corner, row: rowAfter(corner.row, insertion) };
}

function referenceAfter(
  reference: FormulaReference,
  insertion: RowInsertion
): FormulaReference | null {
  const from = cornerAfter(reference.from, insertion);
  const to = reference.to && cornerAfter(reference.to, insertion);
  if ((from.row ?? 1) > LAST_ROW) return null;
  // The last rows of the sheet are pushed off it, and a block keeps what is left.
  return { ...reference, from, to: to?.row && to.row > LAST_ROW ? { ...to, row: LAST_ROW } : to };
}

/**
 * A formula (without `=`) that stands on sheet `own`, after rows were inserted in any sheet: what
 * it points at, with `$` or without, it still points at, and blocks cut by the insertion grow.
 */
export function shiftFormula(formula: string, own: string, insertion: RowInsertion): string {
  return mapReferences(formula, (reference) =>
    isSameSheet(reference.sheet ?? own, insertion.sheet)
      ? referenceAfter(reference, insertion)
      : reference
  );
}

import { LAST_COLUMN, LAST_ROW, mapReferences } from "./formula-references";
import type { ReferenceCorner } from "./formula-references";

/** How far a formula is copied, down and to the right. */
export type Move = { readonly rows: number; readonly columns: number };

function movedCorner(corner: ReferenceCorner, { rows, columns }: Move): ReferenceCorner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column =
    corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  const exists =
    (row ?? 1) >= 1 && (row ?? 1) <= LAST_ROW && (column ?? 1) >= 1 && (column ?? 1) <= LAST_COLUMN;
  return exists ? { ...corner, row, column } : null;
}

/** The formula (without `=`) as Excel copies it to another cell: references without `$` move along. */
export function moveFormula(formula: string, move: Move): string {
  return mapReferences(formula, (reference) => {
    const from = movedCorner(reference.from, move);
    const to = reference.to && movedCorner(reference.to, move);
    const lost = from === null || (reference.to !== null && to === null);
    return lost ? null : { ...reference, from, to };
  });
}

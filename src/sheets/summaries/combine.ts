import { cellName } from "../model/cell-address";
import type { CellPosition } from "../model/cell-address";
import type { Computed } from "../model/computed";
import { fixedCell } from "../model/formula-text";

/** A number that stands in a cell of the same sheet. */
export type Placed = { readonly at: CellPosition; readonly value: number };

export function plus(...terms: readonly Computed<number>[]): Computed<number> {
  return {
    formula: terms.map(({ formula }) => formula).join("+"),
    value: terms.reduce((sum, { value }) => sum + value, 0),
  };
}

export function minus(from: Computed<number>, what: Computed<number>): Computed<number> {
  return { formula: `${from.formula}-${what.formula}`, value: from.value - what.value };
}

/** The number in a cell, by reference. */
export function refer({ at, value }: Placed): Computed<number> {
  return { formula: cellName(at), value };
}

/** The sum over a run of cells, given in their order along one row or column. */
export function sumOfRun(cells: readonly Placed[]): Computed<number> {
  const [first, last] = [cells[0], cells.at(-1)];
  const value = cells.reduce((sum, cell) => sum + cell.value, 0);
  if (!first || !last) return { formula: "0", value };
  return { formula: `SUM(${cellName(first.at)}:${cellName(last.at)})`, value };
}

/** A part of a whole as 0 to 1; 0 of nothing. */
export function shareOf(part: Placed, whole: Placed): Computed<number> {
  const divisor = fixedCell(whole.at);
  return {
    formula: `IF(${divisor}=0,0,${cellName(part.at)}/${divisor})`,
    value: whole.value === 0 ? 0 : part.value / whole.value,
  };
}

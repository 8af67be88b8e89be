import type { CellRange } from "../../sheets/model/cell-range";
import { rangeReference } from "../cells/range-reference";
import { operation } from "./operation";
import type { Operation } from "./operation";
import { sameRange } from "./range-text";

function includes(ranges: readonly CellRange[], range: CellRange): boolean {
  return ranges.some((other) => sameRange(range, other));
}

/** The ranges that are not among the others. */
export function rangesWithout(
  ranges: readonly CellRange[],
  others: readonly CellRange[]
): CellRange[] {
  return ranges.filter((range) => !includes(others, range));
}

export function mergeOperations(sheet: string, ranges: readonly CellRange[]): Operation[] {
  return ranges.map((range) =>
    operation(sheet, (target) => target.getRange(rangeReference(range)).merge(false))
  );
}

/** To be done before cells are written: what is written into the covered cells of a merge is lost. */
export function unmergeOperations(sheet: string, ranges: readonly CellRange[]): Operation[] {
  return ranges.map((range) =>
    operation(sheet, (target) => target.getRange(rangeReference(range)).unmerge())
  );
}

import type { CellRange } from "./cell-range";

/**
 * A chart drawn by the program itself, from cells of its own sheet. It comes with a new sheet, and is
 * the user's from then on: refreshing the sheet points it at the cells that it is of, but neither moves
 * it nor draws it again when it was deleted. Files and grids that cannot hold charts leave it out;
 * the cells beside say the same.
 */
export type ChartDescription = {
  readonly name: string;
  readonly title: string;
  /** Bars lie, columns stand. */
  readonly kind: "bar" | "column";
  /** One row or one column each, of the same length. */
  readonly labels: CellRange;
  readonly values: CellRange;
  /** The cells it covers. */
  readonly place: CellRange;
};

import type { CellPosition } from "./cell-address";

/** Inclusive block of cells. */
export type CellRange = { readonly from: CellPosition; readonly to: CellPosition };

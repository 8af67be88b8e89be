import type { CellInput } from "./cell-input";
import type { CellLook } from "./cell-look";

/** A cell as a rewritten sheet is to have it. */
export type WantedCell = {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly numberFormat: string;
  readonly look: Partial<CellLook>;
};

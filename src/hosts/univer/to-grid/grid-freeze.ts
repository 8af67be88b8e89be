import type { IFreeze } from "@univerjs/core";
import type { SheetDescription } from "../../../sheets/model/sheet-description";

const NONE: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** Rows and columns that stay in view. */
export function gridFreeze(freeze: SheetDescription["freeze"]): IFreeze {
  if (!freeze || freeze.rows + freeze.columns === 0) return NONE;
  const { rows, columns } = freeze;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

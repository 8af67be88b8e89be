import type { CellStyle } from "../model/cell-style";
import { PALETTE } from "../theme/palette";

/** Cells right of the print that others are worked out from: visibly no part of the table. */
export const HELPER_STYLE: CellStyle = {
  font: { name: "Arial", size: 8, color: PALETTE.zero },
  vertical: "middle",
  numberFormat: "0;-0;",
};

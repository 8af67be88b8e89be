import { earlierBottom } from "../../sheets/model/earlier-block";
import { LAST_COLUMN, LAST_ROW } from "../../sheets/model/formula-references";
import type { CellRange } from "../../sheets/model/cell-range";
import { parseAddress } from "./range-text";
import type { SheetImage } from "./sheet-image";

const WHOLE_SHEET: CellRange = {
  from: { row: 1, column: 1 },
  to: { row: LAST_ROW, column: LAST_COLUMN },
};

/** Whole columns have no address of cells. */
function rangesOf(address: string | null | undefined): CellRange[] {
  return address ? address.split(",").map((area) => parseAddress(area) ?? WHOLE_SHEET) : [];
}

/**
 * The last row of a sheet that was ours until now. When print area and filter do not tell, the
 * described block is all that is taken for ours.
 */
export function formerBottom({ page, view }: SheetImage, block: CellRange): number {
  const ranges = [...rangesOf(page?.printArea), ...rangesOf(view?.autoFilter)];
  return earlierBottom(ranges) ?? block.to.row;
}

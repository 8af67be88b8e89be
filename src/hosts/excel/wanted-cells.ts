import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { PLAIN_LOOK } from "./cell-look";
import type { CellLook } from "./cell-look";
import { describedCells, GENERAL } from "./described-cells";
import { positionsOf } from "./range-text";
import { leavingSharedLines } from "./shared-lines";
import type { WantedCell } from "./wanted-cell";

/** Below the described rows the font stays: nobody knows what the user's own is. */
const CLEARED_LOOK = lookWithoutFont(PLAIN_LOOK);

function lookWithoutFont(look: CellLook): Partial<CellLook> {
  const rest: Partial<Record<keyof CellLook, unknown>> = { ...look };
  delete rest.fontName;
  delete rest.fontSize;
  return rest as Partial<CellLook>;
}

/** The described cells, and below them blank ones for what is left of an earlier, longer table. */
export function wantedCells(description: SheetDescription, region: CellRange): WantedCell[] {
  const lastRow = describedBlock(description)?.to.row ?? 0;
  const remainder = { from: { ...region.from, row: lastRow + 1 }, to: region.to };
  const cleared = Array.from(positionsOf(remainder), (at) => ({
    ...at,
    input: "",
    numberFormat: GENERAL,
    look: CLEARED_LOOK,
  }));
  return leavingSharedLines([...describedCells(description), ...cleared]);
}

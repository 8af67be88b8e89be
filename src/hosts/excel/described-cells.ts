import { cellName } from "../../sheets/model/cell-address";
import { DATE_FORMAT } from "../../sheets/model/date-format";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { CellStyle } from "../../sheets/model/cell-style";
import type { CellRange } from "../../sheets/model/cell-range";
import type {
  CellDescription,
  CellValue,
  SheetDescription,
} from "../../sheets/model/sheet-description";
import { cellInput } from "./cell-input";
import type { CellInput } from "./cell-input";
import { lookOfStyle } from "./cell-look";
import type { CellLook } from "./cell-look";
import type { CellPosition } from "../../sheets/model/cell-address";
import { cellKey, positionsOf } from "./range-text";

export const GENERAL = "General";

/** A cell with everything it is to have. */
export type WholeCell = CellPosition & {
  readonly input: CellInput;
  readonly numberFormat: string;
  readonly look: CellLook;
};

/** The number format of a described value. */
export function numberFormatOf(value: CellValue, style: CellStyle | undefined): string {
  const isDate = typeof value === "object" && value !== null;
  return style?.numberFormat ?? (isDate ? DATE_FORMAT : GENERAL);
}

/**
 * Cells under a merge that are not described take the style of its first cell, since Excel draws
 * the frame of a merged cell from the cells below it.
 */
function coveredStyles(
  merges: readonly CellRange[],
  described: ReadonlyMap<string, CellDescription>
): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const merge of merges) {
    const style = described.get(cellKey(merge.from))?.style;
    if (style) for (const at of positionsOf(merge)) styles.set(cellKey(at), style);
  }
  return styles;
}

/** Every cell of the described block; those in between that are not described are blank and plain. */
export function describedCells(description: SheetDescription): WholeCell[] {
  const block = describedBlock(description);
  if (!block) return [];
  const described = new Map(description.cells.map((cell) => [cellKey(cell), cell]));
  const covered = coveredStyles(description.merges, described);
  return Array.from(positionsOf(block), (at) => {
    const cell = described.get(cellKey(at));
    const style = cell ? cell.style : covered.get(cellKey(at));
    const value = cell?.value ?? null;
    const name = `${description.name}!${cellName(at)}`;
    return {
      ...at,
      input: cellInput(value, cell?.formula, name),
      numberFormat: numberFormatOf(value, style),
      look: lookOfStyle(style),
    };
  });
}

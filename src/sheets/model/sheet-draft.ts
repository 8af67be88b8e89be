import type { CellPosition } from "./cell-address";
import type { CellStyle } from "./cell-style";
import { formulaStyle } from "./formula-style";
import type { CellRange } from "./cell-range";
import type { CellDescription, CellValue } from "./sheet-description";

/** Collects the cells of a sheet while a builder works down its rows. */
export class SheetDraft {
  readonly cells: CellDescription[] = [];
  readonly merges: CellRange[] = [];
  readonly rowHeights: Record<number, number> = {};

  put(at: CellPosition, value: CellValue, style?: CellStyle): void {
    this.cells.push({ ...at, value, ...(style ? { style } : {}) });
  }

  /** `formula` without its `=`; `value` is the result it must have. */
  putFormula(at: CellPosition, formula: string, value: CellValue, style?: CellStyle): void {
    this.cells.push({ ...at, value, formula, ...(style ? { style: formulaStyle(style) } : {}) });
  }

  /** One merged cell over columns of a row; every covered cell takes the style, for its borders. */
  putAcross(row: number, from: number, to: number, value: CellValue, style?: CellStyle): void {
    for (let column = from; column <= to; column += 1) {
      this.put({ row, column }, column === from ? value : null, style);
    }
    if (to > from) this.merges.push({ from: { row, column: from }, to: { row, column: to } });
  }
}

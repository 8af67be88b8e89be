import type { CellStyle } from "./cell-style";
import type { Computed } from "./computed";
import type { SheetDraft } from "./sheet-draft";

/** One merged cell with a formula over columns of a row; every covered cell takes the style. */
export function putFormulaAcross(
  draft: SheetDraft,
  row: number,
  [from, to]: readonly [number, number],
  { formula, value }: Computed,
  style: CellStyle
): void {
  draft.putFormula({ row, column: from }, formula, value, style);
  for (let column = from + 1; column <= to; column += 1) draft.put({ row, column }, null, style);
  if (to > from) draft.merges.push({ from: { row, column: from }, to: { row, column: to } });
}

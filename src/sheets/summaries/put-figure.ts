import type { CellStyle } from "../model/cell-style";
import type { Computed } from "../model/computed";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDraft } from "../model/sheet-draft";
import { REPORT_STYLES } from "../theme/report-styles";

/** The two rows that key figures take on top of a sheet. */
export type FigureRows = { readonly labels: number; readonly figures: number };

/** One key figure: its label, and under it the live value. */
export function putFigure(
  draft: SheetDraft,
  rows: FigureRows,
  span: readonly [number, number],
  label: string,
  figure: Computed,
  style: CellStyle
): void {
  draft.putAcross(rows.labels, ...span, label, REPORT_STYLES.figureLabel);
  putFormulaAcross(draft, rows.figures, span, figure, style);
}

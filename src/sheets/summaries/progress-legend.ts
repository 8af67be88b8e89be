import type { CellStyle } from "../model/cell-style";
import { fixedRange, quoted } from "../model/formula-text";
import { planRowCount } from "../model/plan-sheet-references";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import type { ProgressContext } from "./progress-context";
import { BAR_LOOKS } from "./progress-formats";
import {
  FIRST_HALF_COLUMN,
  HELPER_COLUMNS,
  LAST_HALF_COLUMN,
  lineCells,
  PROGRESS_COLUMNS,
} from "./progress-layout";

/** How the row begins that ends the lines of the grid. */
export const LEGEND_START = "Mỗi tháng hai ô";
const HALVES_WORDS =
  `${LEGEND_START} (ngày 1–15 và 16 đến hết tháng)  ·  ▼ mốc giám sát  ·  T nghỉ Tết  ·  ` +
  "ngày nền đậm: nửa tháng của «Ngày xem»";
const LOOKS: readonly (readonly [words: string, look: CellStyle, columns: number])[] = [
  ["chưa xong", BAR_LOOKS.open, 5],
  ["đã xong", BAR_LOOKS.done, 5],
  ["quá hạn", BAR_LOOKS.overdue, 5],
  ["nghỉ Tết", BAR_LOOKS.tet, 5],
  ["mốc giám sát", BAR_LOOKS.checkpoint, 6],
];
const UNLISTED = " nội dung của trang Kế hoạch chưa có ở đây: chọn mã dòng ở dòng trống.";

/** What the bars mean, and a warning when the plan has rows that nobody has listed here. */
export function putProgressLegend(draft: SheetDraft, { layout, planSheet }: ProgressContext): void {
  const { legend } = layout;
  const { instruction } = REPORT_STYLES;
  const small = withFont(instruction, { size: 9.5 });
  draft.putAcross(legend, 1, PROGRESS_COLUMNS.situation, HALVES_WORDS, small);
  let column = FIRST_HALF_COLUMN;
  for (const [words, look, columns] of LOOKS) {
    draft.put({ row: legend, column }, null, look);
    draft.putAcross(
      legend,
      column + 1,
      column + columns - 1,
      words,
      withFont(small, { italic: false })
    );
    column += columns;
  }
  const places = fixedRange(lineCells(layout, HELPER_COLUMNS.place));
  const missing = `${planRowCount(planSheet)}-${distinctPlaces(places)}`;
  const formula = `IF(${missing}>0,"Còn "&(${missing})&${quoted(UNLISTED)},"")`;
  const alarm = withFont(instruction, { bold: true, color: PALETTE.alarm });
  putFormulaAcross(draft, legend + 1, [1, LAST_HALF_COLUMN], { formula, value: "" }, alarm);
}

/** How many rows of the plan the lines are of; one chosen twice counts once, and place 0 is none. */
function distinctPlaces(places: string): string {
  return `(SUMPRODUCT(--(FREQUENCY(${places},${places})>0))-IF(COUNTIFS(${places},0)>0,1,0))`;
}

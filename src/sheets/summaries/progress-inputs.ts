import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { putContent } from "../model/put-content";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import type { ProgressContext } from "./progress-context";
import { PROGRESS_COLUMNS } from "./progress-layout";

const { start: FROM, end: TO, lead: LABEL_END } = PROGRESS_COLUMNS;
const input: CellStyle = withFont(REPORT_STYLES.date, { bold: true, color: PALETTE.accent });

/** Labels of the cells to fill in, by which they are found again. */
export const INPUT_LABELS = {
  semester1: "Học kỳ I",
  semester2: "Học kỳ II",
  warning: "Báo «Còn … ngày» khi còn không quá",
  checkpoint1: "Mốc giám sát 1: cuối học kỳ I",
  checkpoint2: "Mốc giám sát 2: cuối năm học",
} as const;

/** Dates of the school year, which a province sets, and of the checkpoints: the user's to change. */
export function putProgressInputs(draft: SheetDraft, { layout }: ProgressContext): void {
  const { inputs, calendar, warningDays } = layout;
  const { heading, headingCentered, sectionTitle } = REPORT_STYLES;
  const title = "Mốc năm học (sửa theo kế hoạch của tỉnh)";
  draft.putAcross(inputs.title, 1, TO, title, sectionTitle);
  draft.putAcross(inputs.title + 1, 1, LABEL_END, "Mốc", heading);
  draft.put({ row: inputs.title + 1, column: FROM }, "Từ ngày", headingCentered);
  draft.put({ row: inputs.title + 1, column: TO }, "Đến ngày", headingCentered);
  putDates(draft, inputs.semester1, INPUT_LABELS.semester1, calendar.semester1);
  putDates(draft, inputs.semester2, INPUT_LABELS.semester2, calendar.semester2);
  putLabel(draft, inputs.warning, INPUT_LABELS.warning);
  const days = { ...input, numberFormat: '0" ngày"' };
  draft.put({ row: inputs.warning, column: FROM }, warningDays, days);
  const first = [inputs.semester1, calendar.semester1[1]] as const;
  const second = [inputs.semester2, calendar.semester2[1]] as const;
  putCheckpoint(draft, inputs.checkpoint1, INPUT_LABELS.checkpoint1, first);
  putCheckpoint(draft, inputs.checkpoint2, INPUT_LABELS.checkpoint2, second);
}

function putLabel(draft: SheetDraft, row: number, label: string): void {
  draft.putAcross(row, 1, LABEL_END, label, REPORT_STYLES.body);
  draft.put({ row, column: TO }, null, REPORT_STYLES.body);
}

function putDates(
  draft: SheetDraft,
  row: number,
  label: string,
  [start, end]: readonly [CalendarDate, CalendarDate]
): void {
  draft.putAcross(row, 1, LABEL_END, label, REPORT_STYLES.body);
  draft.put({ row, column: FROM }, { date: start }, input);
  draft.put({ row, column: TO }, { date: end }, input);
}

/** By default the end of a semester; a typed date replaces the formula. */
function putCheckpoint(
  draft: SheetDraft,
  row: number,
  label: string,
  [semesterRow, end]: readonly [number, CalendarDate]
): void {
  putLabel(draft, row, label);
  const formula = cellName({ row: semesterRow, column: TO });
  putContent(draft, { row, column: FROM }, { formula, value: { date: end } }, input);
}

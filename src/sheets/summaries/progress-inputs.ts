import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { Interval } from "../../domain/timeline/period-reading";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import { putContent } from "../model/put-content";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import type { ProgressContext } from "./progress-context";
import { PROGRESS_COLUMNS } from "./progress-layout";

const { start: FROM, end: TO, lead: LABEL_END, status: WARNING } = PROGRESS_COLUMNS;
const input: CellStyle = withFont(REPORT_STYLES.date, { bold: true, color: PALETTE.accent });
const REVERSED = "! sai thứ tự";

/** Labels of the cells to fill in, by which they are found again. */
export const INPUT_LABELS = {
  year: "Năm học",
  semester1: "Học kỳ I",
  semester2: "Học kỳ II",
  tet: "Nghỉ Tết Nguyên đán",
  checkpoint1: "Mốc giám sát 1: cuối học kỳ I",
  checkpoint2: "Mốc giám sát 2: cuối năm học",
  warning: "Báo «Còn … ngày» khi còn không quá",
  view: "Xem theo ngày (để trống: hôm nay)",
} as const;

/**
 * Dates of the school year, which a province sets, of the checkpoints, and the day to look from: the
 * user's to change.
 */
export function putProgressInputs(
  draft: SheetDraft,
  context: ProgressContext,
  viewFollowsClock: boolean
): void {
  const { inputs, calendar } = context.layout;
  const { heading, headingCentered, sectionTitle } = REPORT_STYLES;
  const title = "Mốc năm học (sửa theo kế hoạch của tỉnh)";
  draft.putAcross(inputs.title, 1, TO, title, sectionTitle);
  draft.putAcross(inputs.title + 1, 1, LABEL_END, "Mốc", heading);
  draft.put({ row: inputs.title + 1, column: FROM }, "Từ ngày", headingCentered);
  draft.put({ row: inputs.title + 1, column: TO }, "Đến ngày", headingCentered);
  putDates(draft, inputs.year, INPUT_LABELS.year, [calendar.start, calendar.end]);
  putDates(draft, inputs.semester1, INPUT_LABELS.semester1, calendar.semester1);
  putDates(draft, inputs.semester2, INPUT_LABELS.semester2, calendar.semester2);
  putDates(draft, inputs.tet, INPUT_LABELS.tet, calendar.tet);
  putCheckpoints(draft, context);
  putLabel(draft, inputs.warning, INPUT_LABELS.warning);
  const days = { ...input, numberFormat: '0" ngày"' };
  draft.put({ row: inputs.warning, column: FROM }, context.warningDays, days);
  putLabel(draft, inputs.view, INPUT_LABELS.view);
  const view = viewFollowsClock ? null : { date: context.viewDate };
  draft.put({ row: inputs.view, column: FROM }, view, input);
}

function putLabel(draft: SheetDraft, row: number, label: string): void {
  draft.putAcross(row, 1, LABEL_END, label, REPORT_STYLES.body);
  draft.put({ row, column: TO }, null, REPORT_STYLES.body);
}

function putDates(draft: SheetDraft, row: number, label: string, dates: Interval | null): void {
  draft.putAcross(row, 1, LABEL_END, label, REPORT_STYLES.body);
  const [start, end] = dates ?? [null, null];
  draft.put({ row, column: FROM }, start && { date: start }, input);
  draft.put({ row, column: TO }, end && { date: end }, input);
  const [from, to] = [FROM, TO].map((column) => fixedCell({ row, column }));
  const isReversed = `AND(${from}<>"",${to}<>"",${from}>${to})`;
  const warning = withFont(REPORT_STYLES.instruction, { color: PALETTE.alarm });
  const formula = `IF(${isReversed},${quoted(REVERSED)},"")`;
  putContent(draft, { row, column: WARNING }, { formula, value: "" }, warning);
}

function putCheckpoints(draft: SheetDraft, { layout }: ProgressContext): void {
  const { inputs, calendar } = layout;
  const [first, second] = calendar.checkpoints;
  const ends = [
    [inputs.semester1, calendar.semester1[1]],
    [inputs.semester2, calendar.semester2[1]],
  ] as const;
  putCheckpoint(draft, inputs.checkpoint1, INPUT_LABELS.checkpoint1, first, ends[0]);
  putCheckpoint(draft, inputs.checkpoint2, INPUT_LABELS.checkpoint2, second, ends[1]);
}

/** While it is the end of its semester it follows that; any other date was the user's. */
function putCheckpoint(
  draft: SheetDraft,
  row: number,
  label: string,
  checkpoint: CalendarDate,
  [semesterRow, end]: readonly [number, CalendarDate]
): void {
  putLabel(draft, row, label);
  const value = { date: checkpoint };
  const formula = cellName({ row: semesterRow, column: TO });
  const content = checkpoint === end ? { formula, value } : value;
  putContent(draft, { row, column: FROM }, content, input);
}

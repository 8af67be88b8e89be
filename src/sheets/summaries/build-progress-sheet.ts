import type { Plan } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { rowHeightsOf } from "../layout/row-heights-of";
import type { CellStyle } from "../model/cell-style";
import { fixedRange, quoted } from "../model/formula-text";
import { planRange, planRowCount } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDescription } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import { planCaption } from "../theme/plan-caption";
import { reportPage } from "../theme/report-page";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { putGridHeading } from "./progress-grid-heading";
import type { ProgressContext } from "./progress-context";
import { putProgressFigures } from "./progress-figures";
import { progressFormats } from "./progress-formats";
import { putProgressInputs } from "./progress-inputs";
import {
  FIRST_HALF_COLUMN,
  HALF_WIDTH,
  PROGRESS_COLUMNS,
  PROGRESS_ROWS,
  PROGRESS_WIDTHS,
  progressLayout,
} from "./progress-layout";
import { putProgressLine } from "./progress-lines";

const TITLE = "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC";
const HEADINGS = [
  "Mã dòng",
  "Nội dung cải tiến",
  "Phụ trách chính",
  "Bắt đầu",
  "Kết thúc",
  "Mức độ",
  "Tình hình",
];
const LEGEND =
  "Mỗi tháng hai ô (ngày 1–15 và 16 đến hết tháng).  ▼ mốc giám sát  ·  ô đậm: đang làm  ·  " +
  "ô xám: đã xong  ·  ô có dấu !: quá hạn  ·  ngày nền đậm: nửa tháng của «Ngày xem»";

/** The day as of which deadlines are judged, now and when the workbook is opened later. */
export type ProgressView = {
  readonly date: CalendarDate;
  /** Whether the sheet goes on to show the current day, or stays at `date`. */
  readonly followsClock: boolean;
};

/**
 * "Tiến độ": the rows of the plan over the half months from September to August, following the
 * tracking block of the plan sheet.
 * @param references where the plan's rows stand on the plan sheet of the same workbook
 */
export function buildProgressSheet(
  plan: Plan,
  references: PlanSheetReferences,
  view: ProgressView
): SheetDescription {
  const context: ProgressContext = {
    plan,
    planSheet: references,
    layout: progressLayout(plan, view.date),
    viewDate: view.date,
    viewCell: { row: PROGRESS_ROWS.figures, column: FIRST_HALF_COLUMN },
  };
  const { layout } = context;
  const draft = new SheetDraft();
  draft.putAcross(1, 1, layout.lastHalfColumn, TITLE, REPORT_STYLES.title);
  draft.putAcross(2, 1, layout.lastHalfColumn, planCaption(plan), REPORT_STYLES.caption);
  putHeadings(draft);
  putGridHeading(draft, context);
  const situations = putLines(draft, context);
  putProgressFigures(draft, context, situations, view.followsClock);
  putNotes(draft, context);
  putProgressInputs(draft, context);
  return describe(draft, context);
}

/** Headings stand over the five rows of the grid's own heading. */
function putHeadings(draft: SheetDraft): void {
  const { year, marks } = PROGRESS_ROWS;
  HEADINGS.forEach((heading, index) => {
    const column = index + 1;
    for (let row = year; row <= marks; row += 1) {
      draft.put({ row, column }, row === year ? heading : null, headingStyle(row));
    }
    draft.merges.push({ from: { row: year, column }, to: { row: marks, column } });
  });
}

function headingStyle(row: number): CellStyle {
  const rule = { style: "thin", color: PALETTE.accent } as const;
  const borders = {
    ...(row === PROGRESS_ROWS.year && { top: rule }),
    ...(row === PROGRESS_ROWS.marks && { bottom: rule }),
  };
  return { ...REPORT_STYLES.headingCentered, borders };
}

function putLines(draft: SheetDraft, context: ProgressContext): string[] {
  const { layout, plan } = context;
  const situations: string[] = [];
  for (let row = PROGRESS_ROWS.first; row <= layout.lastLine; row += 1) {
    const planRow = plan.rows[row - PROGRESS_ROWS.first] ?? null;
    situations.push(putProgressLine(draft, context, row, planRow));
  }
  return situations;
}

/** A legend, and a warning when the plan has rows that nobody has listed here. */
function putNotes(draft: SheetDraft, { layout, planSheet }: ProgressContext): void {
  const { note, lastHalfColumn, lastLine } = layout;
  draft.putAcross(note, 1, lastHalfColumn, LEGEND, REPORT_STYLES.instruction);
  const column = PROGRESS_COLUMNS.id;
  const listed = fixedRange({
    from: { row: PROGRESS_ROWS.first, column },
    to: { row: lastLine, column },
  });
  const missing = `${planRowCount(planSheet)}-COUNTIFS(${listed},"?*")`;
  const words = quoted(" nội dung của trang Kế hoạch chưa có ở đây: chọn mã dòng ở dòng trống.");
  const warning = { formula: `IF(${missing}>0,"Còn "&(${missing})&${words},"")`, value: "" };
  const style = withFont(REPORT_STYLES.instruction, { bold: true, color: PALETTE.alarm });
  putFormulaAcross(draft, note + 1, [1, lastHalfColumn], warning, style);
}

function describe(draft: SheetDraft, context: ProgressContext): SheetDescription {
  const { layout, planSheet } = context;
  const halves = layout.halves.map(() => HALF_WIDTH);
  const columnWidths = [...Object.values(PROGRESS_WIDTHS), ...halves];
  const text = { cells: draft.cells, merges: draft.merges, columnWidths };
  const { first, marks } = PROGRESS_ROWS;
  const to = { row: layout.inputs.checkpoint2, column: layout.lastHalfColumn };
  const ids = {
    from: { row: first, column: PROGRESS_COLUMNS.id },
    to: { row: layout.lastLine, column: PROGRESS_COLUMNS.id },
  };
  return {
    name: SHEET_NAMES.progress,
    columnWidths,
    rowHeights: { ...rowHeightsOf(text), ...TOP_HEIGHTS },
    cells: draft.cells,
    merges: draft.merges,
    validations: [{ range: ids, source: planRange(planSheet, "id"), strict: true }],
    conditionalFormats: progressFormats(context),
    pageSetup: reportPage({
      margins: [12, 10, 13, 15],
      printArea: { from: { row: 1, column: 1 }, to },
      titleRows: [PROGRESS_ROWS.year, marks],
      footer: "Tiến độ tính từ phần theo dõi của trang Kế hoạch",
    }),
    freeze: { rows: marks, columns: 2 },
    tabColor: PALETTE.accent,
  };
}

const TOP_HEIGHTS: Readonly<Record<number, number>> = {
  1: 24,
  2: 18,
  3: 6,
  4: 18,
  5: 25.5,
  6: 6,
  7: 15,
  8: 15,
  9: 13.5,
  10: 12,
  11: 12,
};

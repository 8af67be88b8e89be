import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { toSerial } from "../../domain/timeline/date-serial";
import { partsOf } from "../../domain/timeline/parts-of-date";
import { isStatus, STATUS_DONE } from "../../domain/plan/statuses";
import type { CellStyle } from "../model/cell-style";
import { comparableFormula } from "../model/comparable-formula";
import type { Computed } from "../model/computed";
import { fixedCell, fixedRange, quoted } from "../model/formula-text";
import { planRange, planRowCount } from "../model/plan-sheet-references";
import { putFormulaAcross } from "../model/put-formula-across";
import type { CellValue } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import type { ProgressContext } from "./progress-context";
import { LAST_HALF_COLUMN, lineCells, PROGRESS_COLUMNS, PROGRESS_ROWS } from "./progress-layout";
import { putFigure } from "./put-figure";
import { LAST_DAY, SITUATION } from "./situation-words";

const BOTH_PAST = "đã qua hai mốc";
const VIEW_SPAN = 9;

/** The figures on top; the first is the plan's own indicator: tasks done out of all. */
export function putProgressFigures(
  draft: SheetDraft,
  context: ProgressContext,
  situations: readonly string[]
): void {
  const { figure } = REPORT_STYLES;
  const count: CellStyle = { ...figure, numberFormat: "0" };
  const percent: CellStyle = { ...figure, numberFormat: "0.0%" };
  const put = (span: readonly [number, number], label: string, value: Computed, style: CellStyle) =>
    putFigure(draft, PROGRESS_ROWS, span, label, value, style);
  const counted = (...beginnings: string[]) => countOf(context, situations, beginnings);
  put([1, 2], doneLabel(context), doneOfAll(context), figure);
  put([3, 3], "Tỷ lệ hoàn thành", doneShare(context), percent);
  put([4, 4], "Quá hạn", counted(SITUATION.overdue), count);
  put([5, 5], "Sắp đến hạn", counted(`${SITUATION.soon} `, LAST_DAY), count);
  put([6, 6], "Chưa tới lúc làm", counted(SITUATION.waiting), count);
  put([7, 7], "Chưa rõ thời hạn", counted(SITUATION.unclear), count);
  putViewDate(draft, context);
  const rest = [lastOfView(context) + 1, LAST_HALF_COLUMN] as const;
  const next = withFont(figure, { size: 13 });
  putFigure(draft, PROGRESS_ROWS, rest, "Mốc giám sát kế tiếp", nextCheckpoint(context), next);
}

function lastOfView({ viewCell }: ProgressContext): number {
  return viewCell.column + VIEW_SPAN;
}

/** The one cell that decides what is overdue: the day among the inputs, or the current one. */
function putViewDate(draft: SheetDraft, context: ProgressContext): void {
  const span = [context.viewCell.column, lastOfView(context)] as const;
  const dated: CellStyle = { ...REPORT_STYLES.figure, numberFormat: NUMBER_FORMATS.date };
  const style = withFont(dated, { color: PALETTE.accent });
  const value: CellValue = { date: context.viewDate };
  const { labels, figures } = PROGRESS_ROWS;
  draft.putAcross(labels, ...span, "Ngày xem", REPORT_STYLES.figureLabel);
  const input = fixedCell({ row: context.layout.inputs.view, column: PROGRESS_COLUMNS.start });
  const formula = `IF(ISNUMBER(${input}),${input},TODAY())`;
  putFormulaAcross(draft, figures, span, { formula, value }, style);
}

/** The quantitative figure that Circular 57/2026 asks of criterion 1.4, whatever the school's level. */
function doneLabel({ plan }: ProgressContext): string {
  const label = "Nhiệm vụ hoàn thành / tổng số";
  return plan.catalog.startsWith("TT57-2026") ? `${label} (tiêu chí 1.4)` : label;
}

function doneCount({ plan, planSheet }: ProgressContext): Computed<number> {
  return {
    formula: `SUMPRODUCT(--(${comparableFormula(planRange(planSheet, "status"))}=${quoted(STATUS_DONE)}))`,
    value: plan.rows.filter(({ tracking }) => isStatus(tracking.status, STATUS_DONE)).length,
  };
}

function doneOfAll(context: ProgressContext): Computed<string> {
  const done = doneCount(context);
  return {
    formula: `${done.formula}&" / "&${planRowCount(context.planSheet)}`,
    value: `${done.value} / ${context.plan.rows.length}`,
  };
}

function doneShare(context: ProgressContext): Computed<number> {
  const done = doneCount(context);
  const all = planRowCount(context.planSheet);
  const { length } = context.plan.rows;
  return {
    formula: `IF(${all}=0,0,${done.formula}/${all})`,
    value: length === 0 ? 0 : done.value / length,
  };
}

function countOf(
  { layout }: ProgressContext,
  situations: readonly string[],
  beginnings: readonly string[]
): Computed<number> {
  const range = fixedRange(lineCells(layout, PROGRESS_COLUMNS.situation));
  return {
    formula: beginnings.map((words) => `COUNTIFS(${range},${quoted(`${words}*`)})`).join("+"),
    value: situations.filter((situation) => beginnings.some((words) => situation.startsWith(words)))
      .length,
  };
}

function nextCheckpoint({ layout, viewCell, viewDate }: ProgressContext): Computed<string> {
  const { inputs, calendar } = layout;
  const view = fixedCell(viewCell);
  const cell = (row: number) => fixedCell({ row, column: PROGRESS_COLUMNS.start });
  const [first, second] = [cell(inputs.checkpoint1), cell(inputs.checkpoint2)];
  const words = (at: string) => `TEXT(${at},"dd/mm/yyyy")&" (còn "&(${at}-${view})&" ngày)"`;
  const next = calendar.checkpoints.find((day) => viewDate <= day);
  return {
    formula:
      `IF(${view}<=${first},${words(first)},` +
      `IF(${view}<=${second},${words(second)},${quoted(BOTH_PAST)}))`,
    value: next ? dayWords(next, viewDate) : BOTH_PAST,
  };
}

/** As `TEXT(…,"dd/mm/yyyy")` has it. */
function dayWords(date: CalendarDate, viewDate: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  const padded = [day, month].map((part) => String(part).padStart(2, "0"));
  return `${[...padded, year].join("/")} (còn ${toSerial(date) - toSerial(viewDate)} ngày)`;
}

import { openDeadlines } from "../../domain/rollup/open-deadlines";
import type { OpenDeadline } from "../../domain/rollup/open-deadlines";
import { toSerial } from "../../domain/timeline/date-serial";
import { oneLine } from "../../domain/text/one-line";
import { cellName } from "../model/cell-address";
import { comparableFormula } from "../model/comparable-formula";
import type { Computed } from "../model/computed";
import { fixedCell, fixedRange, quoted } from "../model/formula-text";
import { planAt } from "../model/plan-sheet-references";
import { putContent } from "../model/put-content";
import { putFormulaAcross } from "../model/put-formula-across";
import type { CellValue } from "../model/sheet-description";
import { shortened, shortenedFormula } from "../model/shortened";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { HELPER_STYLE } from "./helper-style";
import {
  FIRST_HALF_COLUMN,
  HELPER_COLUMNS,
  LAST_HALF_COLUMN,
  lineCells,
  PROGRESS_COLUMNS,
} from "./progress-layout";
import type { ProgressContext } from "./progress-context";
import {
  dayOrBlank,
  dueKeyOf,
  LINE_STYLES,
  NO_STATUS,
  PLACES,
  unlessBlank,
} from "./progress-lines";
import { LAST_DAY, SITUATION } from "./situation-words";
import { shortTime, shortTimeFormula } from "./time-words";

/** Points: two lines of a task. Which task stands where changes with the dates. */
export const DEADLINE_HEIGHT = 27;
/** Of a task, so that two lines hold them. */
const TASK_LENGTH = 54;
const TITLE = "Thời hạn của việc chưa xong, sắp theo ngày kết thúc";
const HEADINGS = [
  "Mã dòng",
  "Nội dung cải tiến",
  "Phụ trách chính",
  "Bắt đầu",
  "Hạn",
  "Mức độ",
  "Còn lại",
];
const TIME_HEADING = "Chữ ghi trong kế hoạch";

/** Below the grid and in its columns, so that its heading, repeated on every page, fits these too. */
export function putDeadlineList(
  draft: SheetDraft,
  context: ProgressContext,
  situations: readonly string[]
): void {
  const { deadlines } = context.layout;
  const { heading, headingCentered, sectionTitle } = REPORT_STYLES;
  draft.putAcross(deadlines.title, 1, LAST_HALF_COLUMN, TITLE, sectionTitle);
  HEADINGS.forEach((words, index) => {
    const isCentered = [1, 4, 5, 6].includes(index + 1);
    const style = isCentered ? headingCentered : heading;
    draft.put({ row: deadlines.title + 1, column: index + 1 }, words, style);
  });
  const months = [FIRST_HALF_COLUMN, LAST_HALF_COLUMN] as const;
  draft.putAcross(deadlines.title + 1, ...months, TIME_HEADING, heading);
  const open = openDeadlines(context.plan.rows);
  for (let row = deadlines.first; row <= deadlines.last; row += 1) {
    putDeadline(draft, context, row, open[row - deadlines.first]);
  }
  putNote(draft, context, open.length, situations);
}

function putDeadline(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  deadline: OpenDeadline | undefined
): void {
  const rank = row - context.layout.deadlines.first + 1;
  putKeys(draft, context, row, rank, deadline);
  const place = helperCell(row, "place");
  const formulas = deadlineFormulas(context, row);
  const values = deadlineValues(context, deadline);
  const shown = (formula: string) => `IF(${place}="","",${formula})`;
  for (const key of DEADLINE_KEYS) {
    const content = { formula: shown(formulas[key]), value: values[key] };
    putContent(draft, { row, column: PROGRESS_COLUMNS[key] }, content, STYLES[key]);
  }
  const time = { formula: shown(formulas.time), value: values.time };
  const months = [FIRST_HALF_COLUMN, LAST_HALF_COLUMN] as const;
  putFormulaAcross(draft, row, months, time, LINE_STYLES.task);
  draft.rowHeights[row] = DEADLINE_HEIGHT;
}

const DEADLINE_KEYS = Object.keys(PROGRESS_COLUMNS) as readonly (keyof typeof PROGRESS_COLUMNS)[];
const STYLES = { ...LINE_STYLES, id: withFont(LINE_STYLES.status, { bold: true }) };

function helperCell(row: number, key: "place" | "due"): string {
  return `$${cellName({ row, column: HELPER_COLUMNS[key] })}`;
}

/** The smallest of the lines' numbers, the next one and so on; the place comes out of it again. */
function putKeys(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  rank: number,
  deadline: OpenDeadline | undefined
): void {
  const dues = fixedRange(lineCells(context.layout, HELPER_COLUMNS.due));
  const key = deadline ? dueKeyOf(context, deadline.row) : null;
  const due = { formula: `IFERROR(SMALL(${dues},${rank}),"")`, value: key ?? "" };
  putContent(draft, { row, column: HELPER_COLUMNS.due }, due, HELPER_STYLE);
  const cell = helperCell(row, "due");
  const place = {
    formula: `IF(${cell}="","",${cell}-INT(${cell}/${PLACES})*${PLACES})`,
    value: key === null ? "" : key % PLACES,
  };
  putContent(draft, { row, column: HELPER_COLUMNS.place }, place, HELPER_STYLE);
}

type DeadlineKey = keyof typeof PROGRESS_COLUMNS | "time";

function deadlineFormulas(context: ProgressContext, row: number): Record<DeadlineKey, string> {
  const place = helperCell(row, "place");
  const found = (column: Parameters<typeof planAt>[1]) => planAt(context.planSheet, column, place);
  const end = cellName({ row, column: PROGRESS_COLUMNS.end });
  const view = fixedCell(context.viewCell);
  const task = found("task");
  const late = `${quoted(`${SITUATION.overdue} `)}&(${view}-${end})&" ngày"`;
  const left = `${quoted(`${SITUATION.soon} `)}&(${end}-${view})&" ngày"`;
  return {
    id: found("id"),
    task: shortenedFormula(task, TASK_LENGTH),
    lead: comparableFormula(found("lead")),
    start: unlessBlank(found("start"), ""),
    end: `INT(${helperCell(row, "due")}/${PLACES})`,
    status: unlessBlank(comparableFormula(found("status")), NO_STATUS),
    situation: `IF(${end}<${view},${late},IF(${end}=${view},${quoted(LAST_DAY)},${left}))`,
    time: shortTimeFormula(found("time")),
  };
}

function deadlineValues(
  context: ProgressContext,
  deadline: OpenDeadline | undefined
): Record<DeadlineKey, CellValue> {
  if (!deadline) {
    return { id: "", task: "", lead: "", start: "", end: "", status: "", situation: "", time: "" };
  }
  const { id, words, tracking } = deadline.row;
  return {
    id,
    task: shortened(words.task ?? "", TASK_LENGTH),
    lead: oneLine(tracking.lead ?? ""),
    start: dayOrBlank(tracking.start),
    end: { date: deadline.end },
    status: oneLine(tracking.status ?? "") || NO_STATUS,
    situation: daysLeft(context, deadline),
    time: shortTime(words.time ?? ""),
  };
}

function daysLeft({ viewDate }: ProgressContext, { end }: OpenDeadline): string {
  const days = toSerial(end) - toSerial(viewDate);
  if (days < 0) return `${SITUATION.overdue} ${-days} ngày`;
  return days === 0 ? LAST_DAY : `${SITUATION.soon} ${days} ngày`;
}

/** What the list leaves out: later deadlines, and rows that have none. */
function putNote(
  draft: SheetDraft,
  { layout }: ProgressContext,
  open: number,
  situations: readonly string[]
): void {
  const { first, last, note } = layout.deadlines;
  const lines = last - first + 1;
  const dues = fixedRange(lineCells(layout, HELPER_COLUMNS.due));
  const shown = fixedRange(lineCells(layout, PROGRESS_COLUMNS.situation));
  const unclear = situations.filter((words) => words === SITUATION.unclear).length;
  const more = moreWords(`(COUNTIFS(${dues},">0")-${lines})`, Math.max(0, open - lines));
  const without = unclearWords(`COUNTIFS(${shown},${quoted(SITUATION.unclear)})`, unclear);
  const words = {
    formula: `${more.formula}&${without.formula}`,
    value: `${more.value}${without.value}`,
  };
  const style = withFont(REPORT_STYLES.instruction, { color: PALETTE.ink });
  putFormulaAcross(draft, note, [1, LAST_HALF_COLUMN], words, style);
}

function moreWords(count: string, value: number): Computed<string> {
  const [before, after] = ["Còn ", " việc chưa xong nữa có hạn sau các việc trên.  "];
  return {
    formula: `IF(${count}>0,${quoted(before)}&${count}&${quoted(after)},"")`,
    value: value > 0 ? `${before}${value}${after}` : "",
  };
}

function unclearWords(count: string, value: number): Computed<string> {
  const after = " việc chưa rõ thời hạn nên không có trong danh sách này.";
  return {
    formula: `IF(${count}>0,${count}&${quoted(after)},"")`,
    value: value > 0 ? `${value}${after}` : "",
  };
}

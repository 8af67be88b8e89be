import type { PlanRow } from "../../domain/plan/plan-row";
import { STATUS_DONE, STATUS_DROPPED } from "../../domain/plan/statuses";
import { rowSituation } from "../../domain/rollup/row-situation";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { toSerial } from "../../domain/timeline/date-serial";
import { oneLine } from "../../domain/text/one-line";
import { shortTask, TASK_GONE } from "../ledger/ledger-entries";
import { shortTaskFormula } from "../ledger/ledger-formulas";
import { cellName } from "../model/cell-address";
import { comparableFormula } from "../model/comparable-formula";
import type { CellStyle } from "../model/cell-style";
import type { Computed } from "../model/computed";
import { fixedCell, quoted } from "../model/formula-text";
import { placeOf, planAt, planPlace } from "../model/plan-sheet-references";
import type { PlanSheetColumn } from "../model/plan-sheet-references";
import { putContent } from "../model/put-content";
import type { CellValue } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { BAR_KINDS } from "./grid-marks";
import { HELPER_STYLE } from "./helper-style";
import {
  FIRST_HALF_COLUMN,
  HELPER_COLUMNS,
  LAST_HALF_COLUMN,
  PROGRESS_COLUMNS,
} from "./progress-layout";
import type { ProgressContext } from "./progress-context";
import { LAST_DAY, SITUATION, situationWords } from "./situation-words";
import { shortTime, shortTimeFormula } from "./time-words";

export const NO_STATUS = "(chưa ghi)";
const NO_TIME = "(ô thời gian để trống)";

/** Above any place on a plan sheet, so that a deadline and a place fit into one whole number. */
export const PLACES = 100_000;

const middle = (style: CellStyle): CellStyle => ({ ...style, vertical: "middle" });
const { body, bodyText, bodyCentered, date } = REPORT_STYLES;
const ID_STYLE = middle(withFont({ ...bodyText, horizontal: "center" }, { bold: true }));

type FollowedKey = Exclude<keyof typeof PROGRESS_COLUMNS, "id">;

export const LINE_STYLES: Readonly<Record<FollowedKey, CellStyle>> = {
  task: middle(body),
  lead: middle(body),
  start: middle(date),
  end: middle(date),
  status: middle(bodyCentered),
  situation: middle(body),
};
const FOLLOWED = Object.keys(LINE_STYLES) as readonly FollowedKey[];

/** A line of the grid: blank, of a row of the plan, or of one that the plan no longer has. */
export type ProgressLine = { readonly id: string; readonly planRow: PlanRow | null };

/** Returns the row's situation in words. */
export function putProgressLine(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  { id, planRow }: ProgressLine
): string {
  const at = (key: keyof typeof PROGRESS_COLUMNS) => ({ row, column: PROGRESS_COLUMNS[key] });
  const situation = planRow ? wordsOf(context, planRow) : "";
  const formulas = followedFormulas(context, row);
  const values = { ...followedValues(planRow), situation };
  if (id !== "" && !planRow) values.task = TASK_GONE;
  draft.put(at("id"), id === "" ? null : id, ID_STYLE);
  const idCell = `$${cellName(at("id"))}`;
  for (const key of FOLLOWED) {
    const formula = `IF(${idCell}="","",${formulas[key]})`;
    draft.putFormula(at(key), formula, values[key], LINE_STYLES[key]);
  }
  putGridCells(draft, context, row, planRow, situation);
  putHelpers(draft, context, row, planRow);
  return situation;
}

function placeCell(row: number): string {
  return `$${cellName({ row, column: HELPER_COLUMNS.place })}`;
}

/** An id that the plan no longer has stands at place 0, which `INDEX` would take for every row. */
function followedFormulas(context: ProgressContext, row: number) {
  const place = placeCell(row);
  const found = (column: PlanSheetColumn) => planAt(context.planSheet, column, place);
  const inPlan = (formula: string, gone = "") => `IF(${place}=0,${quoted(gone)},${formula})`;
  return {
    task: inPlan(shortTaskFormula(found("task")), TASK_GONE),
    lead: inPlan(comparableFormula(found("lead"))),
    start: inPlan(unlessBlank(found("start"), "")),
    end: inPlan(unlessBlank(found("end"), "")),
    status: inPlan(unlessBlank(comparableFormula(found("status")), NO_STATUS)),
    situation: inPlan(situationFormula(context, row)),
  };
}

export function unlessBlank(cell: string, blank: string): string {
  return `IF(${cell}="",${quoted(blank)},${cell})`;
}

function followedValues(planRow: PlanRow | null) {
  if (!planRow) return { task: "", lead: "", start: "", end: "", status: "" };
  const { words, tracking } = planRow;
  return {
    task: shortTask(words.task ?? ""),
    lead: oneLine(tracking.lead ?? ""),
    start: dayOrBlank(tracking.start),
    end: dayOrBlank(tracking.end),
    status: oneLine(tracking.status ?? "") || NO_STATUS,
  };
}

export function dayOrBlank(day: CalendarDate | null): CellValue {
  return day ? { date: day } : "";
}

/** Dates that somebody typed as words are no dates here either. */
function situationFormula({ layout, viewCell }: ProgressContext, row: number): string {
  const cell = (key: "start" | "end" | "status") =>
    cellName({ row, column: PROGRESS_COLUMNS[key] });
  const [start, end, view] = [cell("start"), cell("end"), fixedCell(viewCell)];
  const day = `INT(${end})`;
  const warning = fixedCell({ row: layout.inputs.warning, column: PROGRESS_COLUMNS.start });
  const { done, dropped, unclear, overdue, waiting, soon, running } = SITUATION;
  const cases: readonly (readonly [condition: string, words: string])[] = [
    [`${cell("status")}=${quoted(STATUS_DONE)}`, quoted(done)],
    [`${cell("status")}=${quoted(STATUS_DROPPED)}`, quoted(dropped)],
    [`OR(ISNUMBER(${end})=FALSE,AND(ISNUMBER(${start}),${start}>${end}))`, quoted(unclear)],
    [`${day}<${view}`, `${quoted(`${overdue} `)}&(${view}-${day})&" ngày"`],
    [`${day}=${view}`, quoted(LAST_DAY)],
    [`AND(ISNUMBER(${start}),${start}>${view})`, quoted(waiting)],
    [`${day}-${view}<=${warning}`, `${quoted(`${soon} `)}&(${day}-${view})&" ngày"`],
  ];
  return cases.reduceRight(
    (otherwise, [condition, words]) => `IF(${condition},${words},${otherwise})`,
    quoted(running)
  );
}

function wordsOf({ viewDate, warningDays }: ProgressContext, { tracking }: PlanRow): string {
  return situationWords(rowSituation(tracking, viewDate, warningDays));
}

/**
 * The months of a line are blank cells, coloured by the sheet's formats. Where a bar cannot be
 * drawn, the first of them says why, in the plan's own words, which run on over the others.
 */
function putGridCells(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  planRow: PlanRow | null,
  situation: string
): void {
  const isUnclear = situation === SITUATION.unclear;
  const time = shortTime(planRow?.words.time ?? "");
  const words = {
    formula: unclearTime(context, row),
    value: isUnclear ? (time === "" ? NO_TIME : `«${time}»`) : "",
  };
  for (let column = FIRST_HALF_COLUMN; column <= LAST_HALF_COLUMN; column += 1) {
    const content = column === FIRST_HALF_COLUMN ? words : null;
    putContent(draft, { row, column }, content, halfStyle(column));
  }
}

function unclearTime(context: ProgressContext, row: number): string {
  const situation = `$${cellName({ row, column: PROGRESS_COLUMNS.situation })}`;
  const place = placeCell(row);
  const time = planAt(context.planSheet, "time", place);
  const isUnclear = `AND(${situation}=${quoted(SITUATION.unclear)},${place}>0)`;
  const words = `IF(${time}="",${quoted(NO_TIME)},"«"&${shortTimeFormula(time)}&"»")`;
  return `IF(${isUnclear},${words},"")`;
}

/** A vertical rule before every month. */
function halfStyle(column: number): CellStyle {
  const beginsMonth = (column - FIRST_HALF_COLUMN) % 2 === 0;
  const { bodyText: text } = REPORT_STYLES;
  return {
    ...withFont(text, { size: 9, italic: true, color: PALETTE.muted }),
    horizontal: "left",
    vertical: "middle",
    wrap: false,
    borders: {
      ...text.borders,
      ...(beginsMonth && { left: { style: "thin", color: PALETTE.separator } as const }),
    },
  };
}

function putHelpers(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  planRow: PlanRow | null
): void {
  const id = `$${cellName({ row, column: PROGRESS_COLUMNS.id })}`;
  const { place, due, bar } = HELPER_COLUMNS;
  const placed = {
    formula: `IF(${id}="",0,IFERROR(${planPlace(context.planSheet, id)},0))`,
    value: planRow ? placeOf(context.planSheet, planRow.id) : 0,
  };
  putContent(draft, { row, column: place }, placed, HELPER_STYLE);
  putContent(draft, { row, column: due }, dueKey(context, row, planRow), HELPER_STYLE);
  putContent(draft, { row, column: bar }, barKind(context, row, planRow), HELPER_STYLE);
}

/** Without both dates in their order there is no bar, nor for what is not to be done. */
function barKind(
  { viewDate, warningDays }: ProgressContext,
  row: number,
  planRow: PlanRow | null
): Computed<number> {
  const cell = (key: "start" | "end" | "situation") =>
    `$${cellName({ row, column: PROGRESS_COLUMNS[key] })}`;
  const [start, end, situation] = [cell("start"), cell("end"), cell("situation")];
  const { done, dropped, overdue } = SITUATION;
  const { open, done: isDone, overdue: isOverdue } = BAR_KINDS;
  const dated = `AND(ISNUMBER(${start}),ISNUMBER(${end}),${start}<=${end})`;
  const formula =
    `IF(${dated},IF(LEFT(${situation},${overdue.length})=${quoted(overdue)},${isOverdue},` +
    `IF(${situation}=${quoted(done)},${isDone},IF(${situation}=${quoted(dropped)},0,${open}))),0)`;
  return { formula, value: planRow ? barOf(planRow, viewDate, warningDays) : 0 };
}

function barOf({ tracking }: PlanRow, viewDate: CalendarDate, warningDays: number): number {
  const { start, end } = tracking;
  if (start === null || end === null || start > end) return 0;
  const { kind } = rowSituation(tracking, viewDate, warningDays);
  if (kind === "dropped") return 0;
  return kind === "done" || kind === "overdue" ? BAR_KINDS[kind] : BAR_KINDS.open;
}

/** Text has no rank, so lines without an open deadline stay out of the list. */
function dueKey(context: ProgressContext, row: number, planRow: PlanRow | null): Computed {
  const cell = (key: "end" | "situation") => `$${cellName({ row, column: PROGRESS_COLUMNS[key] })}`;
  const closed = [SITUATION.done, SITUATION.dropped, SITUATION.unclear];
  const isOpen = closed.map((words) => `${cell("situation")}<>${quoted(words)}`).join(",");
  const formula =
    `IF(AND(ISNUMBER(${cell("end")}),${isOpen}),` +
    `INT(${cell("end")})*${PLACES}+${placeCell(row)},"")`;
  return { formula, value: planRow ? (dueKeyOf(context, planRow) ?? "") : "" };
}

/** `null` for a row that is closed or has no deadline. */
export function dueKeyOf(
  { planSheet, viewDate, warningDays }: ProgressContext,
  { id, tracking }: PlanRow
): number | null {
  const { kind } = rowSituation(tracking, viewDate, warningDays);
  if (tracking.end === null || kind === "done" || kind === "dropped" || kind === "unclear")
    return null;
  return toSerial(tracking.end) * PLACES + placeOf(planSheet, id);
}

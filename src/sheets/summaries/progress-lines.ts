import type { PlanRow } from "../../domain/plan/plan-row";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { toSerial } from "../../domain/timeline/date-serial";
import { shortTask } from "../ledger/ledger-entries";
import { shortTaskFormula } from "../ledger/ledger-formulas";
import { STATUS_DONE } from "../lists/statuses";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import { planLookup } from "../model/plan-sheet-references";
import type { PlanSheetColumn } from "../model/plan-sheet-references";
import { putContent } from "../model/put-content";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { FIRST_HALF_COLUMN, PROGRESS_COLUMNS, PROGRESS_ROWS } from "./progress-layout";
import type { ProgressContext } from "./progress-context";

/** How a row stands on the day of viewing, in words; the first ones are what formulas look for. */
export const SITUATION = {
  done: "Đã xong",
  unclear: "Chưa rõ thời hạn",
  overdue: "Quá hạn",
  waiting: "Chưa bắt đầu",
  soon: "Còn",
  running: "Trong thời hạn",
} as const;

const NO_STATUS = "(chưa ghi)";
const OVERDUE_MARK = "!";

const middle = (style: CellStyle): CellStyle => ({ ...style, vertical: "middle" });
const { body, bodyText, bodyCentered, date } = REPORT_STYLES;
const ID_STYLE = middle(withFont({ ...bodyText, horizontal: "center" }, { bold: true }));

type FollowedKey = Exclude<keyof typeof PROGRESS_COLUMNS, "id">;

const STYLES: Readonly<Record<FollowedKey, CellStyle>> = {
  task: middle(body),
  lead: middle(body),
  start: middle(date),
  end: middle(date),
  status: middle(bodyCentered),
  situation: middle(body),
};
const FOLLOWED = Object.keys(STYLES) as readonly FollowedKey[];

/** One row of the plan, or an empty line that waits for an id. Returns its situation. */
export function putProgressLine(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  planRow: PlanRow | null
): string {
  const at = (key: keyof typeof PROGRESS_COLUMNS) => ({ row, column: PROGRESS_COLUMNS[key] });
  const id = `$${cellName(at("id"))}`;
  const found = (column: PlanSheetColumn) => planLookup(context.planSheet, column, id);
  const situation = planRow ? situationWords(context, planRow) : "";
  const formulas = { ...followedFormulas(found), situation: situationFormula(context, row) };
  const values = { ...followedValues(planRow), situation };
  draft.put(at("id"), planRow?.id ?? null, ID_STYLE);
  for (const key of FOLLOWED) {
    draft.putFormula(at(key), `IF(${id}="","",${formulas[key]})`, values[key], STYLES[key]);
  }
  putMarks(draft, context, row, planRow, situation);
  return situation;
}

function followedFormulas(found: (column: PlanSheetColumn) => string) {
  const unlessBlank = (column: PlanSheetColumn, blank: string) =>
    `IFERROR(IF(${found(column)}="",${quoted(blank)},${found(column)}),"")`;
  return {
    task: shortTaskFormula(found("task")),
    lead: unlessBlank("lead", ""),
    start: unlessBlank("start", ""),
    end: unlessBlank("end", ""),
    status: unlessBlank("status", NO_STATUS),
  };
}

function followedValues(planRow: PlanRow | null) {
  if (!planRow) return { task: "", lead: "", start: "", end: "", status: "" };
  const { words, tracking } = planRow;
  const day = (value: CalendarDate | null) => (value ? { date: value } : "");
  return {
    task: shortTask(words.task ?? ""),
    lead: tracking.lead ?? "",
    start: day(tracking.start),
    end: day(tracking.end),
    status: tracking.status ?? NO_STATUS,
  };
}

function situationFormula({ layout, viewCell }: ProgressContext, row: number): string {
  const cell = (key: "start" | "end" | "status") =>
    cellName({ row, column: PROGRESS_COLUMNS[key] });
  const [start, end, view] = [cell("start"), cell("end"), fixedCell(viewCell)];
  const warning = fixedCell({ row: layout.inputs.warning, column: PROGRESS_COLUMNS.start });
  const { done, unclear, overdue, waiting, soon, running } = SITUATION;
  return (
    `IF(${cell("status")}=${quoted(STATUS_DONE)},${quoted(done)},` +
    `IF(OR(${start}="",${end}=""),${quoted(unclear)},` +
    `IF(${end}<${view},${quoted(`${overdue} `)}&(${view}-${end})&" ngày",` +
    `IF(${start}>${view},${quoted(waiting)},` +
    `IF(${end}-${view}<=${warning},${quoted(`${soon} `)}&(${end}-${view})&" ngày",` +
    `${quoted(running)})))))`
  );
}

function situationWords({ layout, viewDate }: ProgressContext, { tracking }: PlanRow): string {
  const { start, end, status } = tracking;
  if (status === STATUS_DONE) return SITUATION.done;
  if (!start || !end) return SITUATION.unclear;
  const daysLeft = toSerial(end) - toSerial(viewDate);
  if (daysLeft < 0) return `${SITUATION.overdue} ${-daysLeft} ngày`;
  if (start > viewDate) return SITUATION.waiting;
  return daysLeft <= layout.warningDays ? `${SITUATION.soon} ${daysLeft} ngày` : SITUATION.running;
}

/** Half months of overdue rows hold a mark too, so that a grey print shows them. */
function putMarks(
  draft: SheetDraft,
  { layout }: ProgressContext,
  row: number,
  planRow: PlanRow | null,
  situation: string
): void {
  const overdue = situation.startsWith(SITUATION.overdue);
  for (let column = FIRST_HALF_COLUMN; column <= layout.lastHalfColumn; column += 1) {
    const index = column - FIRST_HALF_COLUMN;
    const [from, next] = [layout.halves[index], layout.halves[index + 1]];
    const inside = from && next && planRow && coversHalf(planRow, from, next);
    const mark = {
      formula:
        `IF(LEFT($${cellName({ row, column: PROGRESS_COLUMNS.situation })},` +
        `${SITUATION.overdue.length})<>${quoted(SITUATION.overdue)},"",` +
        `IF(${halfCondition(row, column)},${quoted(OVERDUE_MARK)},""))`,
      value: overdue && inside ? OVERDUE_MARK : "",
    };
    putContent(draft, { row, column }, mark, halfStyle(column));
  }
}

/** Whether the row's period touches the half month of that column, as a formula for the first cell. */
export function halfCondition(row: number, column: number): string {
  const day = (at: number) =>
    cellName({ row: PROGRESS_ROWS.day, column: at }).replace(/\d/, "$$$&");
  const start = `$${cellName({ row, column: PROGRESS_COLUMNS.start })}`;
  const end = `$${cellName({ row, column: PROGRESS_COLUMNS.end })}`;
  return `AND(${start}<${day(column + 1)},${end}>=${day(column)})`;
}

function coversHalf({ tracking }: PlanRow, from: CalendarDate, next: CalendarDate): boolean {
  const { start, end } = tracking;
  return start !== null && end !== null && start < next && end >= from;
}

/** A vertical rule before every month. */
function halfStyle(column: number): CellStyle {
  const beginsMonth = (column - FIRST_HALF_COLUMN) % 2 === 0;
  const { bodyCentered } = REPORT_STYLES;
  return {
    ...withFont(bodyCentered, { size: 9, bold: true }),
    vertical: "middle",
    wrap: false,
    borders: {
      ...bodyCentered.borders,
      ...(beginsMonth && { left: { style: "thin", color: PALETTE.separator } as const }),
    },
  };
}

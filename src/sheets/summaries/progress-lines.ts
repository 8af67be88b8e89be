import type { PlanRow } from "../../domain/plan/plan-row";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { toSerial } from "../../domain/timeline/date-serial";
import { shortTask } from "../ledger/ledger-entries";
import { shortTaskFormula } from "../ledger/ledger-formulas";
import { STATUS_DONE } from "../lists/statuses";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import type { Computed } from "../model/computed";
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

/** One row of the plan, or an empty line that waits for an id. Returns its situation. */
export function putProgressLine(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  planRow: PlanRow | null
): string {
  const middle = (style: CellStyle): CellStyle => ({ ...style, vertical: "middle" });
  const { body, bodyText, bodyCentered, date } = REPORT_STYLES;
  const id = `$${cellName({ row, column: PROGRESS_COLUMNS.id })}`;
  const guarded = (formula: string) => `IF(${id}="","",${formula})`;
  const found = (column: PlanSheetColumn) => planLookup(context.planSheet, column, id);
  const dated = (column: "start" | "end") =>
    guarded(`IFERROR(IF(${found(column)}="","",${found(column)}),"")`);
  const put = (column: number, formula: string, value: Computed["value"], style: CellStyle) =>
    draft.putFormula({ row, column }, formula, value, middle(style));
  const tracking = planRow?.tracking;
  const day = (value: CalendarDate | null | undefined) => (value ? { date: value } : "");
  const status = planRow ? (tracking?.status ?? NO_STATUS) : "";
  const idStyle = withFont({ ...bodyText, horizontal: "center" }, { bold: true });
  draft.put({ row, column: PROGRESS_COLUMNS.id }, planRow?.id ?? null, middle(idStyle));
  const task = planRow ? shortTask(planRow.words.task ?? "") : "";
  put(PROGRESS_COLUMNS.task, guarded(shortTaskFormula(found("task"))), task, body);
  const lead = guarded(`IFERROR(${found("lead")}&"","")`);
  put(PROGRESS_COLUMNS.lead, lead, tracking?.lead ?? "", body);
  put(PROGRESS_COLUMNS.start, dated("start"), day(tracking?.start), date);
  put(PROGRESS_COLUMNS.end, dated("end"), day(tracking?.end), date);
  const statusFormula = `IFERROR(IF(${found("status")}="",${quoted(NO_STATUS)},${found("status")}),"")`;
  put(PROGRESS_COLUMNS.status, guarded(statusFormula), status, bodyCentered);
  const situation = planRow ? situationWords(context, planRow) : "";
  put(PROGRESS_COLUMNS.situation, guarded(situationFormula(context, row)), situation, body);
  putMarks(draft, context, row, planRow, situation);
  return situation;
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

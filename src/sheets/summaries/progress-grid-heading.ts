import { partsOf } from "../../domain/timeline/parts-of-date";
import { addDays } from "../../domain/timeline/add-days";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import { putContent } from "../model/put-content";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import type { ProgressContext } from "./progress-context";
import { FIRST_HALF_COLUMN, PROGRESS_COLUMNS, PROGRESS_ROWS } from "./progress-layout";

const { year: YEAR, month: MONTH, semester: SEMESTER, day: DAY, marks: MARKS } = PROGRESS_ROWS;
const CHECKPOINT_MARK = "▼";
const SUMMER = "Hè";
/** Days from a month's first to its middle, which decides its semester. */
const TO_MID_MONTH = 15;

const top: CellStyle = {
  ...withFont(REPORT_STYLES.headingCentered, { size: 9 }),
  wrap: false,
  borders: { left: { style: "thin", color: PALETTE.separator } },
};
const small: CellStyle = {
  font: { size: 7, color: PALETTE.muted },
  fill: PALETTE.tint,
  horizontal: "center",
  vertical: "middle",
};
const HELPER: CellStyle = { font: { size: 7 }, numberFormat: ";;;" };

/** Years, months, semesters, half months and checkpoints, all following the dates below the grid. */
export function putGridHeading(draft: SheetDraft, context: ProgressContext): void {
  const { layout } = context;
  putYears(draft, context);
  for (let column = FIRST_HALF_COLUMN; column <= layout.lastHalfColumn; column += 2) {
    putMonth(draft, context, column);
  }
  layout.halves.forEach((first, index) =>
    putHalf(draft, context, FIRST_HALF_COLUMN + index, first)
  );
}

/** The first calendar year has the months from September. */
function putYears(draft: SheetDraft, { layout }: ProgressContext): void {
  const firstOfSecond = layout.halves.findIndex((half) => partsOf(half).month === 1);
  const border = FIRST_HALF_COLUMN + firstOfSecond;
  const spans = [
    [FIRST_HALF_COLUMN, border - 1],
    [border, layout.lastHalfColumn],
  ] as const;
  for (const span of spans) {
    const [column] = span;
    putFormulaAcross(draft, YEAR, span, dayOf(layout.halves, column), {
      ...top,
      numberFormat: "yyyy",
      borders: { ...top.borders, top: { style: "thin", color: PALETTE.accent } },
    });
  }
}

function dayOf(halves: readonly CalendarDate[], column: number) {
  const date = halves[column - FIRST_HALF_COLUMN];
  return {
    formula: cellName({ row: DAY, column }),
    value: date ? { date } : null,
  };
}

function putMonth(draft: SheetDraft, context: ProgressContext, column: number): void {
  const { layout } = context;
  const span = [column, column + 1] as const;
  const first = dayOf(layout.halves, column);
  putFormulaAcross(draft, MONTH, span, first, { ...top, numberFormat: '"T"m' });
  const semester = withFont(top, { size: 8, bold: false, color: PALETTE.muted });
  putFormulaAcross(draft, SEMESTER, span, semesterOf(context, column), semester);
}

function semesterOf({ layout }: ProgressContext, column: number) {
  const { inputs, calendar, halves } = layout;
  const middle = `${cellName({ row: DAY, column })}+${TO_MID_MONTH}`;
  const within = (row: number) => {
    const from = fixedCell({ row, column: PROGRESS_COLUMNS.start });
    const to = fixedCell({ row, column: PROGRESS_COLUMNS.end });
    return `AND(${middle}>=${from},${middle}<=${to})`;
  };
  const first = halves[column - FIRST_HALF_COLUMN];
  const day = first && addDays(first, TO_MID_MONTH);
  const isIn = ([from, to]: readonly [CalendarDate, CalendarDate]) =>
    day !== undefined && day >= from && day <= to;
  const second = isIn(calendar.semester2) ? "HK II" : SUMMER;
  return {
    formula:
      `IF(${within(inputs.semester1)},"HK I",` +
      `IF(${within(inputs.semester2)},"HK II",${quoted(SUMMER)}))`,
    value: isIn(calendar.semester1) ? "HK I" : second,
  };
}

/** The last of the days stands right of the grid: it only ends the half month before it. */
function putHalf(
  draft: SheetDraft,
  context: ProgressContext,
  column: number,
  first: CalendarDate
): void {
  const { layout } = context;
  const isEnd = column > layout.lastHalfColumn;
  const day = { formula: halfFormula(context, column), value: { date: first } };
  const style = isEnd ? HELPER : { ...small, numberFormat: "d" };
  putContent(draft, { row: DAY, column }, day, style);
  if (isEnd) return;
  const mark: CellStyle = {
    ...withFont(small, { size: 8, bold: true, color: PALETTE.accent }),
    borders: { bottom: { style: "thin", color: PALETTE.accent } },
  };
  putContent(draft, { row: MARKS, column }, checkpointIn(context, column), mark);
}

function halfFormula({ layout }: ProgressContext, column: number): string {
  if (column === FIRST_HALF_COLUMN) {
    const start = fixedCell({ row: layout.inputs.semester1, column: PROGRESS_COLUMNS.start });
    return `DATE(YEAR(${start}),9,1)`;
  }
  const previous = cellName({ row: DAY, column: column - 1 });
  const beginsMonth = (column - FIRST_HALF_COLUMN) % 2 === 0;
  return beginsMonth ? `EOMONTH(${previous},0)+1` : `${previous}+15`;
}

function checkpointIn({ layout }: ProgressContext, column: number) {
  const { inputs, calendar, halves } = layout;
  const [from, next] = [column, column + 1].map((at) => cellName({ row: DAY, column: at }));
  const inside = (row: number) => {
    const checkpoint = fixedCell({ row, column: PROGRESS_COLUMNS.start });
    return `AND(${checkpoint}>=${from},${checkpoint}<${next})`;
  };
  const index = column - FIRST_HALF_COLUMN;
  const [first, after] = [halves[index], halves[index + 1]];
  const holds = [calendar.semester1[1], calendar.semester2[1]].some(
    (checkpoint) => first && after && checkpoint >= first && checkpoint < after
  );
  return {
    formula:
      `IF(OR(${inside(inputs.checkpoint1)},${inside(inputs.checkpoint2)}),` +
      `${quoted(CHECKPOINT_MARK)},"")`,
    value: holds ? CHECKPOINT_MARK : "",
  };
}

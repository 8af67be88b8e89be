import { partsOf } from "../../domain/timeline/parts-of-date";
import { addDays } from "../../domain/timeline/add-days";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { SchoolYearCalendar } from "../../domain/timeline/school-year-calendar";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import { putContent } from "../model/put-content";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import {
  CHECKPOINT_MARK,
  HELPER_TITLES,
  SEMESTER_LABELS,
  SUMMER_LABEL,
  TET_MARK,
} from "./grid-marks";
import type { ProgressContext } from "./progress-context";
import { HELPER_STYLE } from "./helper-style";
import {
  FIRST_HALF_COLUMN,
  HELPER_COLUMNS,
  LAST_HALF_COLUMN,
  PROGRESS_COLUMNS,
  PROGRESS_ROWS,
} from "./progress-layout";

const { year: YEAR, month: MONTH, semester: SEMESTER, day: DAY, marks: MARKS } = PROGRESS_ROWS;
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

/** Years, months, semesters, half months and checkpoints, all following the dates below the grid. */
export function putGridHeading(draft: SheetDraft, context: ProgressContext): void {
  const { layout } = context;
  putYears(draft, context);
  for (let column = FIRST_HALF_COLUMN; column <= LAST_HALF_COLUMN; column += 2) {
    putMonth(draft, context, column);
  }
  layout.halves.forEach((first, index) =>
    putHalf(draft, context, FIRST_HALF_COLUMN + index, first)
  );
  for (const key of ["place", "due", "bar"] as const) {
    draft.put({ row: MARKS, column: HELPER_COLUMNS[key] }, HELPER_TITLES[key], HELPER_STYLE);
  }
}

/** The first calendar year has the months from August. */
function putYears(draft: SheetDraft, { layout }: ProgressContext): void {
  const firstOfSecond = layout.halves.findIndex((half) => partsOf(half).month === 1);
  const border = FIRST_HALF_COLUMN + firstOfSecond;
  const spans = [
    [FIRST_HALF_COLUMN, border - 1],
    [border, LAST_HALF_COLUMN],
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
  const [one, two] = SEMESTER_LABELS;
  const second = isIn(calendar.semester2) ? two : SUMMER_LABEL;
  return {
    formula:
      `IF(${within(inputs.semester1)},${quoted(one)},` +
      `IF(${within(inputs.semester2)},${quoted(two)},${quoted(SUMMER_LABEL)}))`,
    value: isIn(calendar.semester1) ? one : second,
  };
}

/** The last of the days stands right of the grid: it only ends the half month before it. */
function putHalf(
  draft: SheetDraft,
  context: ProgressContext,
  column: number,
  first: CalendarDate
): void {
  const isEnd = column > LAST_HALF_COLUMN;
  const day = { formula: halfFormula(context, column), value: { date: first } };
  const style = { ...(isEnd ? HELPER_STYLE : small), numberFormat: isEnd ? "d/m" : "d" };
  putContent(draft, { row: DAY, column }, day, style);
  if (isEnd) return;
  const mark: CellStyle = {
    ...withFont(small, { size: 8, bold: true, color: PALETTE.accent }),
    borders: { bottom: { style: "thin", color: PALETTE.accent } },
  };
  putContent(draft, { row: MARKS, column }, markIn(context, column), mark);
}

function halfFormula({ layout }: ProgressContext, column: number): string {
  if (column === FIRST_HALF_COLUMN) {
    const start = fixedCell({ row: layout.inputs.year, column: PROGRESS_COLUMNS.start });
    return `DATE(YEAR(${start}),8,1)`;
  }
  const previous = cellName({ row: DAY, column: column - 1 });
  const beginsMonth = (column - FIRST_HALF_COLUMN) % 2 === 0;
  return beginsMonth ? `EOMONTH(${previous},0)+1` : `${previous}+15`;
}

/** A checkpoint comes before a holiday: it is the day to be ready for. */
function markIn({ layout }: ProgressContext, column: number) {
  const { inputs, calendar, halves } = layout;
  const [from, next] = [column, column + 1].map((at) => cellName({ row: DAY, column: at }));
  const day = (row: number, at: "start" | "end" = "start") =>
    fixedCell({ row, column: PROGRESS_COLUMNS[at] });
  const inside = (row: number) => `AND(${day(row)}>=${from},${day(row)}<${next})`;
  const isTet = `AND(${day(inputs.tet)}<${next},${day(inputs.tet, "end")}>=${from})`;
  const index = column - FIRST_HALF_COLUMN;
  return {
    formula:
      `IF(OR(${inside(inputs.checkpoint1)},${inside(inputs.checkpoint2)}),` +
      `${quoted(CHECKPOINT_MARK)},IF(${isTet},${quoted(TET_MARK)},""))`,
    value: markOf(calendar, halves[index], halves[index + 1]),
  };
}

function markOf(
  { checkpoints, tet }: SchoolYearCalendar,
  from: CalendarDate | undefined,
  next: CalendarDate | undefined
): string {
  if (!from || !next) return "";
  if (checkpoints.some((day) => day >= from && day < next)) return CHECKPOINT_MARK;
  return tet && tet[0] < next && tet[1] >= from ? TET_MARK : "";
}

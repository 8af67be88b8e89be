import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import type { CellRange } from "../model/cell-range";
import type { ConditionalFormat } from "../model/sheet-description";
import { PALETTE } from "../theme/palette";
import { BAR_KINDS, CHECKPOINT_MARK, SEMESTER_LABELS, TET_MARK } from "./grid-marks";
import type { ProgressContext } from "./progress-context";
import {
  FIRST_HALF_COLUMN,
  HELPER_COLUMNS,
  LAST_HALF_COLUMN,
  lineCells,
  PROGRESS_COLUMNS,
  PROGRESS_ROWS,
} from "./progress-layout";
import { LAST_DAY, SITUATION } from "./situation-words";

type Look = Pick<CellStyle, "font" | "fill" | "borders">;

const alarmRule = { style: "thin", color: PALETTE.alarm } as const;
const framed = { top: alarmRule, right: alarmRule, bottom: alarmRule, left: alarmRule };

/**
 * How bars look, here and in the legend. Printed in grey they still differ: dark, light, and boxes
 * with a frame.
 */
export const BAR_LOOKS = {
  open: { fill: PALETTE.accent },
  done: { fill: PALETTE.done },
  overdue: { fill: "F4C9C4", borders: framed },
  tet: { fill: "EDEDED" },
  checkpoint: { fill: "D3E1F6" },
} as const satisfies Record<string, Look>;

/**
 * Bars of the rows, computed from both dates and the days of the heading, so that the cells
 * themselves stay blank. A spreadsheet may show the first fitting format of a cell only, so every
 * one has its whole look.
 */
export function progressFormats({ layout, viewCell }: ProgressContext): ConditionalFormat[] {
  const { day, semester } = PROGRESS_ROWS;
  const grid = {
    from: { row: PROGRESS_ROWS.first, column: FIRST_HALF_COLUMN },
    to: { row: layout.lastLine, column: LAST_HALF_COLUMN },
  };
  const { situation } = PROGRESS_COLUMNS;
  const situations = lineCells(layout, situation);
  const late = { font: { bold: true, color: PALETTE.alarm } };
  return [
    rule(grid, bar("overdue"), BAR_LOOKS.overdue),
    rule(grid, bar("done"), BAR_LOOKS.done),
    rule(grid, bar("open"), BAR_LOOKS.open),
    rule(grid, hasMark(CHECKPOINT_MARK), BAR_LOOKS.checkpoint),
    rule(grid, hasMark(TET_MARK), BAR_LOOKS.tet),
    rule(headingRow(day), holdsDay(fixedCell(viewCell)), {
      fill: PALETTE.accent,
      font: { bold: true, color: "FFFFFF" },
    }),
    rule(headingRow(semester), `${firstHalf(semester)}=${quoted(SEMESTER_LABELS[0])}`, {
      fill: BAR_LOOKS.checkpoint.fill,
    }),
    rule(situations, isOverdue(), late),
    rule(
      situations,
      `OR(LEFT(${situationCell()},${SITUATION.soon.length + 1})=${quoted(`${SITUATION.soon} `)},${says(LAST_DAY)})`,
      {
        font: { bold: true },
      }
    ),
    rule(situations, says(SITUATION.unclear), { font: { italic: true, color: PALETTE.alarm } }),
    rule(situations, `OR(${says(SITUATION.done)},${says(SITUATION.dropped)})`, {
      font: { color: PALETTE.muted },
    }),
    rule(
      deadlineCells(layout),
      `LEFT(${deadlineSituation(layout)},${SITUATION.overdue.length})=${quoted(SITUATION.overdue)}`,
      late
    ),
  ];
}

function rule(range: CellRange, formula: string, style: Look): ConditionalFormat {
  return { kind: "expression", range, formula, style };
}

function headingRow(row: number): CellRange {
  return { from: { row, column: FIRST_HALF_COLUMN }, to: { row, column: LAST_HALF_COLUMN } };
}

function deadlineCells({ deadlines }: ProgressContext["layout"]): CellRange {
  const column = PROGRESS_COLUMNS.situation;
  return { from: { row: deadlines.first, column }, to: { row: deadlines.last, column } };
}

function deadlineSituation({ deadlines }: ProgressContext["layout"]): string {
  return `$${cellName({ row: deadlines.first, column: PROGRESS_COLUMNS.situation })}`;
}

function situationCell(): string {
  return `$${cellName({ row: PROGRESS_ROWS.first, column: PROGRESS_COLUMNS.situation })}`;
}

function says(words: string): string {
  return `${situationCell()}=${quoted(words)}`;
}

function isOverdue(): string {
  const { overdue } = SITUATION;
  return `LEFT(${situationCell()},${overdue.length})=${quoted(overdue)}`;
}

/** The line has that bar and its dates touch the half month. */
function bar(kind: keyof typeof BAR_KINDS): string {
  const at = (column: number) => `$${cellName({ row: PROGRESS_ROWS.first, column })}`;
  const [start, end] = [at(PROGRESS_COLUMNS.start), at(PROGRESS_COLUMNS.end)];
  const [from, next] = [fixedDay(FIRST_HALF_COLUMN), fixedDay(FIRST_HALF_COLUMN + 1)];
  return `AND(${at(HELPER_COLUMNS.bar)}=${BAR_KINDS[kind]},${start}<${next},${end}>=${from})`;
}

function fixedDay(column: number): string {
  return headingCell(PROGRESS_ROWS.day, column);
}

function hasMark(mark: string): string {
  return `${headingCell(PROGRESS_ROWS.marks, FIRST_HALF_COLUMN)}=${quoted(mark)}`;
}

/** `H$10`. */
function headingCell(row: number, column: number): string {
  return cellName({ row, column }).replace(/\d/, "$$$&");
}

function firstHalf(row: number): string {
  return cellName({ row, column: FIRST_HALF_COLUMN });
}

function holdsDay(day: string): string {
  const { day: row } = PROGRESS_ROWS;
  const [from, next] = [FIRST_HALF_COLUMN, FIRST_HALF_COLUMN + 1].map((column) =>
    cellName({ row, column })
  );
  return `AND(${day}>=${from},${day}<${next})`;
}

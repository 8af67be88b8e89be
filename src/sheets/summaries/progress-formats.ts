import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import type { CellRange, ConditionalFormat } from "../model/sheet-description";
import { PALETTE } from "../theme/palette";
import type { ProgressContext } from "./progress-context";
import { FIRST_HALF_COLUMN, PROGRESS_COLUMNS, PROGRESS_ROWS } from "./progress-layout";
import { halfCondition, SITUATION } from "./progress-lines";

const WHITE = "FFFFFF";

type Look = Pick<CellStyle, "font" | "fill">;

/** Bars of the rows, the half month of the day of viewing, and what is overdue. */
export function progressFormats({ layout, viewCell }: ProgressContext): ConditionalFormat[] {
  const { first, day } = PROGRESS_ROWS;
  const [firstHalf, lastHalf] = [FIRST_HALF_COLUMN, layout.lastHalfColumn];
  const grid = block(first, layout.lastLine, firstHalf, lastHalf);
  const { situation } = PROGRESS_COLUMNS;
  const white = { bold: true, color: WHITE };
  return [
    rule(grid, `AND(${isOverdue()},${inPeriod()})`, { fill: PALETTE.alarm, font: white }),
    rule(grid, `AND(${situationCell()}=${quoted(SITUATION.done)},${inPeriod()})`, {
      fill: PALETTE.done,
    }),
    rule(grid, `AND(${inPeriod()})`, { fill: PALETTE.accent }),
    rule(block(day, day, firstHalf, lastHalf), holdsDay(fixedCell(viewCell)), {
      fill: PALETTE.accent,
      font: white,
    }),
    rule(block(first, layout.lastLine, situation, situation), isOverdue(), {
      font: { bold: true, color: PALETTE.alarm },
    }),
  ];
}

function rule(range: CellRange, formula: string, style: Look): ConditionalFormat {
  return { kind: "expression", range, formula, style };
}

function block(fromRow: number, toRow: number, fromColumn: number, toColumn: number): CellRange {
  return { from: { row: fromRow, column: fromColumn }, to: { row: toRow, column: toColumn } };
}

function situationCell(): string {
  return `$${cellName({ row: PROGRESS_ROWS.first, column: PROGRESS_COLUMNS.situation })}`;
}

function isOverdue(): string {
  const { overdue } = SITUATION;
  return `LEFT(${situationCell()},${overdue.length})=${quoted(overdue)}`;
}

/** Text in a date's place is greater than every number, so both ends must be numbers. */
function inPeriod(): string {
  const [start, end] = [PROGRESS_COLUMNS.start, PROGRESS_COLUMNS.end].map(
    (column) => `ISNUMBER($${cellName({ row: PROGRESS_ROWS.first, column })})`
  );
  return `${start},${end},${halfCondition(PROGRESS_ROWS.first, FIRST_HALF_COLUMN)}`;
}

function holdsDay(day: string): string {
  const [from, next] = [FIRST_HALF_COLUMN, FIRST_HALF_COLUMN + 1].map((column) =>
    cellName({ row: PROGRESS_ROWS.day, column })
  );
  return `AND(${day}>=${from},${day}<${next})`;
}

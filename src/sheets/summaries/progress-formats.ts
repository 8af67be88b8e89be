import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import { fixedCell, quoted } from "../model/formula-text";
import type { CellRange, ConditionalFormat } from "../model/sheet-description";
import { PALETTE } from "../theme/palette";
import type { ProgressContext } from "./progress-context";
import { FIRST_HALF_COLUMN, PROGRESS_COLUMNS, PROGRESS_ROWS } from "./progress-layout";
import { halfCondition, SITUATION } from "./progress-lines";

const WHITE = "FFFFFF";

/** Bars of the rows, the half month of the day of viewing, and what is overdue. */
export function progressFormats({ layout, viewCell }: ProgressContext): ConditionalFormat[] {
  const { first, day } = PROGRESS_ROWS;
  const column = (key: "start" | "end" | "situation") =>
    `$${cellName({ row: first, column: PROGRESS_COLUMNS[key] })}`;
  const situation = column("situation");
  const isOverdue = `LEFT(${situation},${SITUATION.overdue.length})=${quoted(SITUATION.overdue)}`;
  const inPeriod =
    `ISNUMBER(${column("start")}),ISNUMBER(${column("end")}),` +
    halfCondition(first, FIRST_HALF_COLUMN);
  const grid: CellRange = {
    from: { row: first, column: FIRST_HALF_COLUMN },
    to: { row: layout.lastLine, column: layout.lastHalfColumn },
  };
  const [from, next] = [FIRST_HALF_COLUMN, FIRST_HALF_COLUMN + 1].map((at) =>
    cellName({ row: day, column: at })
  );
  const view = fixedCell(viewCell);
  const rule = (range: CellRange, formula: string, style: Pick<CellStyle, "font" | "fill">) =>
    ({ kind: "expression", range, formula, style }) as const;
  return [
    rule(grid, `AND(${isOverdue},${inPeriod})`, {
      fill: PALETTE.alarm,
      font: { bold: true, color: WHITE },
    }),
    rule(grid, `AND(${situation}=${quoted(SITUATION.done)},${inPeriod})`, { fill: PALETTE.done }),
    rule(grid, `AND(${inPeriod})`, { fill: PALETTE.accent }),
    rule(
      {
        from: { row: day, column: FIRST_HALF_COLUMN },
        to: { row: day, column: layout.lastHalfColumn },
      },
      `AND(${view}>=${from},${view}<${next})`,
      { fill: PALETTE.accent, font: { bold: true, color: WHITE } }
    ),
    rule(
      {
        from: { row: first, column: PROGRESS_COLUMNS.situation },
        to: { row: layout.lastLine, column: PROGRESS_COLUMNS.situation },
      },
      isOverdue,
      { font: { bold: true, color: PALETTE.alarm } }
    ),
  ];
}

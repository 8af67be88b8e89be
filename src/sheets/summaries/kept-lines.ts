import type { SourceRow, SourceSheet } from "../model/source-row";
import { WorkbookRefused } from "../model/workbook-refused";
import { cellName } from "../model/cell-address";
import { HELPER_TITLES } from "./grid-marks";
import { HELPER_COLUMNS, PROGRESS_COLUMNS, PROGRESS_ROWS } from "./progress-layout";
import { LEGEND_START } from "./progress-legend";

const LAST_COLUMN = HELPER_COLUMNS.bar;
/** The last column of the sheets that were written before there were helper cells. */
const EARLIER_LAST_COLUMN = 32;

/**
 * The ids of the grid's lines for a sheet on which somebody has written beside the grid: every line
 * stays in its row, so that the words beside it stay with it, and new rows come after. `null` where
 * nobody has, and the lines are those of the plan in its order.
 */
export function keptLines(
  progress: SourceSheet | undefined,
  ids: readonly string[]
): readonly string[] | null {
  const rows = progress ? lineRows(progress) : [];
  const last = rows.findLast((row) => hasWordsBeside(row));
  if (!progress || last === undefined) return null;
  const byRow = new Map(rows.map((row) => [row.row, textAt(row, PROGRESS_COLUMNS.id)]));
  const kept: string[] = [];
  for (let row = PROGRESS_ROWS.first; row <= Math.max(last.row, lastUsed(byRow, ids)); row += 1) {
    const id = byRow.get(row) ?? "";
    const isNeeded = ids.includes(id) || hasWordsBeside(rows.find((one) => one.row === row));
    kept.push(isNeeded && !kept.includes(id) ? id : "");
  }
  return [...kept, ...ids.filter((id) => !kept.includes(id))];
}

/**
 * A sheet of an earlier version is narrower: what stands in the columns that it grows over is the
 * user's.
 * @throws WorkbookRefused `cells-in-the-way`
 */
export function refuseGrowingAside(progress: SourceSheet | undefined): void {
  const heading = progress?.rows.find(({ row }) => row === PROGRESS_ROWS.marks);
  if (!progress || textAt(heading, HELPER_COLUMNS.place) === HELPER_TITLES.place) return;
  for (const { row, cells } of progress.rows) {
    const found = cells.find(
      ({ column, text }) => column > EARLIER_LAST_COLUMN && column <= LAST_COLUMN && text !== ""
    );
    if (!found) continue;
    const cell = cellName({ row, column: found.column });
    throw new WorkbookRefused("cells-in-the-way", { sheet: progress.name, cell });
  }
}

function lineRows({ rows }: SourceSheet): readonly SourceRow[] {
  const isLegend = (row: SourceRow) => textAt(row, PROGRESS_COLUMNS.id).startsWith(LEGEND_START);
  const end = rows.find(isLegend)?.row ?? 0;
  return rows.filter(({ row }) => row >= PROGRESS_ROWS.first && row < end);
}

function lastUsed(byRow: ReadonlyMap<number, string>, ids: readonly string[]): number {
  return Math.max(0, ...[...byRow].flatMap(([row, id]) => (ids.includes(id) ? [row] : [])));
}

function hasWordsBeside(row: SourceRow | undefined): boolean {
  return row?.cells.some(({ column, text }) => column > LAST_COLUMN && text !== "") ?? false;
}

function textAt(row: SourceRow | undefined, at: number): string {
  return row?.cells.find(({ column }) => column === at)?.text ?? "";
}

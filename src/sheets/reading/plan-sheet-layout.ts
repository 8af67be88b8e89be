import type { FormId } from "../../domain/plan/form-id";
import type { RowId } from "../../domain/plan/plan-row";
import type { ColumnRole } from "../forms/form-spec";
import type { TrackingRole } from "../forms/tracking-columns";
import type { SourceRow } from "../model/source-row";
import { bodyRowKind } from "./body-row-kind";
import { filledCells } from "./cell-lookup";
import type { MoneyColumns } from "./money-columns";
import type { PlanTable } from "./read-plan-rows";

/** Inclusive rows of the sheet. */
export type RowSpan = { readonly first: number; readonly last: number };

/** Where a plan that was read stands on its sheet, for edits in place. All numbers one-based. */
export type PlanSheetLayout = {
  readonly sheet: string;
  readonly form: FormId;
  readonly headingRow: number;
  /** The heading with its row of column numbers: what every page repeats. */
  readonly titleRows: readonly [first: number, last: number];
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The columns that share the role of money, where the table splits it by source. */
  readonly moneyColumns: MoneyColumns;
  /** Empty while the sheet has no tracking block. */
  readonly tracking: ReadonlyMap<TrackingRole, number>;
  /** The rows each plan row takes: more than one where a page break cut it. */
  readonly rows: ReadonlyMap<RowId, RowSpan>;
  /** Where the banner of each standard stands. */
  readonly banners: ReadonlyMap<number, number>;
  /** The first row below the headings, column numbers and level banner. */
  readonly firstRow: number;
  /** The last row of the table that holds a row or banner; `firstRow - 1` for none. */
  readonly lastRow: number;
  /** Blank rows between `lastRow` and whatever stands next below. */
  readonly freeRows: number;
  /** The rightmost column in which the sheet holds anything. */
  readonly lastColumn: number;
};

type ReadTable = {
  readonly table: PlanTable;
  /** Sheet row in which each plan row starts. */
  readonly starts: ReadonlyMap<RowId, number>;
  readonly banners: ReadonlyMap<number, number>;
};

/** Of a table that takes up one worksheet; `rows` are all rows of that sheet that hold anything. */
export function planSheetLayout(
  rows: readonly SourceRow[],
  { table, starts, banners }: ReadTable
): PlanSheetLayout {
  const { heading, body } = table;
  const headingRow = rows[heading.index]?.row ?? 1;
  const belowHeading = headingRow + heading.height;
  const top = body.filter((row) => isTop(row, table)).map(({ row }) => row);
  const firstRow = Math.max(belowHeading, ...top.map((row) => row + 1));
  const spans = rowSpans(table, starts, banners);
  const ends = [...spans.values()].map(({ last }) => last);
  const lastRow = Math.max(firstRow - 1, ...ends, ...banners.values());
  const next = rows.find(({ row }) => row > lastRow)?.row;
  return {
    sheet: rows[heading.index]?.sheet ?? "",
    form: heading.form,
    headingRow,
    titleRows: [headingRow, lastTitleRow(belowHeading - 1, table)],
    columns: new Map([...heading.columns].map(([column, role]) => [role, column])),
    moneyColumns: heading.moneyColumns,
    tracking: heading.tracking,
    rows: spans,
    banners,
    firstRow,
    lastRow,
    freeRows: next === undefined ? 0 : next - lastRow - 1,
    lastColumn: lastColumnOf(rows),
  };
}

function lastTitleRow(lastHeadingRow: number, { heading, body }: PlanTable): number {
  const [below] = body;
  const isNumbered = below !== undefined && bodyRowKind(below, heading) === "numbers";
  return isNumbered ? below.row : lastHeadingRow;
}

/** Column numbers and a level banner belong to the head of the table while no row precedes them. */
function isTop(row: SourceRow, { heading, body }: PlanTable): boolean {
  const headKinds = ["numbers", "level-banner"];
  const before = body.slice(0, body.indexOf(row) + 1);
  return before.every((earlier) => headKinds.includes(bodyRowKind(earlier, heading)));
}

/** A row goes on until another row, a banner, a sum or a repeated heading starts. */
function rowSpans(
  { heading, body }: PlanTable,
  starts: ReadonlyMap<RowId, number>,
  banners: ReadonlyMap<number, number>
): Map<RowId, RowSpan> {
  const startRows = new Set([...starts.values(), ...banners.values()]);
  const spans = new Map<RowId, RowSpan>();
  for (const [id, first] of starts) {
    const after = body.filter(({ row }) => row > first);
    const stop = after.findIndex(
      (row) => startRows.has(row.row) || bodyRowKind(row, heading) !== "data"
    );
    const joined = stop === -1 ? after : after.slice(0, stop);
    spans.set(id, { first, last: joined.at(-1)?.row ?? first });
  }
  return spans;
}

function lastColumnOf(rows: readonly SourceRow[]): number {
  let last = 1;
  for (const row of rows) {
    for (const cell of filledCells(row)) last = Math.max(last, cell.column + cell.span - 1);
  }
  return last;
}

import type { LedgerLine } from "../../domain/plan/ledger-line";
import type { LedgerStand } from "../../sheets/ledger/build-ledger-sheet";
import { LEDGER_COLUMNS } from "../../sheets/ledger/ledger-columns";
import { closePlaces, LEDGER_FIRST_ROW } from "../../sheets/ledger/ledger-references";
import type { LedgerTable, PlacedLine } from "../../sheets/ledger/read-ledger";
import { ledgerTable, placedLines } from "../../sheets/ledger/read-ledger";
import { cellName } from "../../sheets/model/cell-address";
import type { CellPosition } from "../../sheets/model/cell-address";
import type { SourceRow, SourceSheet } from "../../sheets/model/source-row";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";

/**
 * Keeps every line in its row when the user has written something into columns of his own: there it
 * belongs to the line. New lines then follow below; otherwise all lines close up.
 * @throws WorkbookRefused `own-column-between` for a column of the user's among ours,
 * `own-cell-beside` when a line goes that he has something beside.
 */
export function ledgerStand(
  before: SourceSheet | undefined,
  ledger: readonly LedgerLine[]
): LedgerStand {
  const table = before ? ledgerTable(before.rows) : null;
  const closed = { places: closePlaces(ledger.length), lastColumn: LEDGER_COLUMNS.length };
  if (!before || !table) return closed;
  refuseColumnBetween(before.name, table);
  const lines = placedLines(before.rows);
  const beside = ownCells(table, new Set(lines.map(({ row }) => row)));
  const titles = ownCells(table, new Set([table.heading.row]));
  const columns = [...beside, ...titles].map(({ column }) => column);
  const lastColumn = Math.max(LEDGER_COLUMNS.length, ...columns);
  if (beside.length === 0) return { ...closed, lastColumn };
  const places = keptPlaces(lines, ledger);
  const taken = new Set(places);
  const left = beside.find(({ row }) => !taken.has(row));
  if (left) {
    const at = { row: left.row, column: left.column };
    throw new WorkbookRefused("own-cell-beside", { sheet: before.name, cell: cellName(at) });
  }
  return { places, lastColumn };
}

/** Ours are known by their headings, wherever they stand; anything else among them is the user's. */
function refuseColumnBetween(sheet: string, { heading, columns, body }: LedgerTable): void {
  const ours = new Set(columns.values());
  for (const row of [heading, ...body]) {
    const cell = row.cells.find(
      ({ column, text }) => text !== "" && column <= LEDGER_COLUMNS.length && !ours.has(column)
    );
    if (!cell) continue;
    const at = { row: row.row, column: cell.column };
    throw new WorkbookRefused("own-column-between", { sheet, cell: cellName(at) });
  }
}

function ownCells(
  { heading, columns, body }: LedgerTable,
  rows: ReadonlySet<number>
): CellPosition[] {
  const ours = new Set(columns.values());
  const own = (row: SourceRow) =>
    row.cells
      .filter(({ column, text }) => text !== "" && !ours.has(column))
      .map(({ column }) => ({ row: row.row, column }));
  return [heading, ...body].filter(({ row }) => rows.has(row)).flatMap(own);
}

/** The n-th line of a plan row stays where its n-th line stood; more of them go below all others. */
function keptPlaces(before: readonly PlacedLine[], ledger: readonly LedgerLine[]): number[] {
  const rowsOf = new Map<string, number[]>();
  for (const { row, line } of before) {
    rowsOf.set(line.row, [...(rowsOf.get(line.row) ?? []), row]);
  }
  let next = Math.max(LEDGER_FIRST_ROW - 1, ...before.map(({ row }) => row));
  return ledger.map(({ row }) => rowsOf.get(row)?.shift() ?? (next += 1));
}

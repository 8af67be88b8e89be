import type { ColumnRole } from "../forms/form-spec";
import type { CellAddress } from "../model/cell-address";
import type { SourceRow } from "../model/source-row";
import { addressOf, cellAt } from "./cell-lookup";
import { joinedMoney } from "./money-columns";
import type { PlanHeading } from "./plan-heading";

/** One cell of a plan row as read: its words, where they stood, whether a merge above supplied them. */
export type RowCell = {
  readonly text: string;
  readonly at: CellAddress;
  readonly merged: boolean;
  readonly number?: number;
};

/** A body row seen through the heading: cells by role instead of by column. */
export type TableRow = {
  readonly source: SourceRow;
  readonly cells: ReadonlyMap<ColumnRole, RowCell>;
};

export function toTableRow(source: SourceRow, heading: PlanHeading): TableRow {
  const cells = new Map<ColumnRole, RowCell>();
  for (const [column, role] of heading.columns) {
    const cell = cellAt(source, column);
    cells.set(role, {
      text: ownText(source, column, heading),
      at: addressOf(source, column),
      merged: cell?.merged ?? false,
      ...(cell?.number === undefined ? {} : { number: cell.number }),
    });
  }
  return { source, cells };
}

function ownText(source: SourceRow, column: number, { moneyColumns }: PlanHeading): string {
  if (moneyColumns.has(column)) return joinedMoney(source, moneyColumns);
  const cell = cellAt(source, column);
  return cell?.column === column ? cell.text : "";
}

export function textOf(row: TableRow, role: ColumnRole): string {
  return row.cells.get(role)?.text ?? "";
}

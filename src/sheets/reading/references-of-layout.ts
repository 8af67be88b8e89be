import { FUNDING_BASIS } from "../../domain/plan/ledger-basis";
import type { ColumnRole } from "../forms/form-spec";
import type { TrackingRole } from "../forms/tracking-columns";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { PlanSheetLayout } from "./plan-sheet-layout";

const MONEY: readonly ColumnRole[] = ["money", "resources"];
/** What a row is about, in a table without a column for it. */
const ABOUT: readonly ColumnRole[] = ["task", "solution", "target"];

/**
 * What other sheets' formulas need of a plan sheet that was read: its blank rows at the end count
 * as rows, so that one typed there is followed at once.
 * @throws RangeError when the sheet has no tracking block
 */
export function referencesOfLayout(layout: PlanSheetLayout): PlanSheetReferences {
  const tracking = (role: TrackingRole) => {
    const column = layout.tracking.get(role);
    if (column === undefined)
      throw new RangeError(`${layout.sheet} has no tracking column ${role}`);
    return column;
  };
  const printed = (roles: readonly ColumnRole[]) =>
    roles.map((role) => layout.columns.get(role)).find((column) => column !== undefined);
  const columnOf = (role: ColumnRole | null) =>
    role === null ? null : (layout.columns.get(role) ?? null);
  return {
    sheet: layout.sheet,
    firstRow: layout.firstRow,
    lastRow: Math.max(layout.firstRow, layout.lastRow + Math.max(layout.freeRows - 1, 0)),
    columns: {
      id: tracking("id"),
      criterion: tracking("criterion"),
      start: tracking("start"),
      end: tracking("end"),
      lead: tracking("lead"),
      status: tracking("status"),
      clarify: tracking("clarify"),
      task: printed(ABOUT) ?? tracking("lead"),
    },
    optional: {
      time: columnOf("time"),
      words: layout.moneyColumns.size > 1 ? null : (printed(MONEY) ?? null),
      funding: columnOf(FUNDING_BASIS[layout.form]),
    },
    rowOf: new Map([...layout.rows].map(([id, { first }]) => [id, first])),
  };
}

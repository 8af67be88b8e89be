import type { RowReading } from "./interpret-row";
import { interpretRow } from "./interpret-row";
import type { Plan } from "./plan";
import type { RowId } from "./plan-row";

export type RowReadings = ReadonlyMap<RowId, RowReading>;

/** What every row's words mean, read once for all that asks. */
export function readRows(plan: Plan): RowReadings {
  return new Map(plan.rows.map((row) => [row.id, interpretRow(row, plan)]));
}

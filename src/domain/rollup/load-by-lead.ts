import type { LedgerLine } from "../plan/ledger-line";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/plan-row";
import { isStatus, STATUS_DONE, STATUS_DROPPED } from "../plan/statuses";
import { oneLine } from "../text/one-line";
import type { CalendarDate } from "../timeline/calendar-date";
import { rowSituation } from "./row-situation";

/** What one person or body answers for. */
export type LeadLoad = {
  /** As the tracking block has it; `null` for rows that name nobody. */
  readonly lead: string | null;
  readonly rows: number;
  /** Neither done nor given up. */
  readonly open: number;
  readonly overdue: number;
  /** Certain planned amounts of the ledger, whole đồng. */
  readonly planned: number;
};

/**
 * The load of every lead, the largest number of rows first, then in the order of the plan; rows
 * without a lead last. Names that differ in case only are one, as spreadsheets compare them.
 */
export function loadByLead(
  { rows, ledger }: Pick<Plan, "rows" | "ledger">,
  day: CalendarDate
): LeadLoad[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const key = oneLine(row.tracking.lead ?? "").toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const isNobody = ({ lead }: LeadLoad) => (lead === null ? 1 : 0);
  return [...groups.values()]
    .map((group) => loadOf(group, ledger, day))
    .sort((one, other) => isNobody(one) - isNobody(other) || other.rows - one.rows);
}

function loadOf(
  rows: readonly PlanRow[],
  ledger: readonly LedgerLine[],
  day: CalendarDate
): LeadLoad {
  return {
    lead: oneLine(rows[0]?.tracking.lead ?? "") || null,
    rows: rows.length,
    open: rows.filter(({ tracking }) => !isClosed(tracking.status)).length,
    overdue: rows.filter(({ tracking }) => rowSituation(tracking, day).kind === "overdue").length,
    planned: plannedOf(rows, ledger),
  };
}

function isClosed(status: string | null): boolean {
  return isStatus(status, STATUS_DONE) || isStatus(status, STATUS_DROPPED);
}

function plannedOf(rows: readonly PlanRow[], ledger: readonly LedgerLine[]): number {
  const ids = new Set(rows.map(({ id }) => id));
  return ledger
    .filter(({ row, state }) => state === "amount" && ids.has(row))
    .reduce((sum, { planned }) => sum + (planned ?? 0), 0);
}

import type { RowReading } from "./interpret-row";
import type { Plan } from "./plan";
import { peopleListed } from "./people-listed";
import type { PlanRow } from "./plan-row";
import type { RowReadings } from "./read-rows";
import { readRows } from "./read-rows";
import type { LedgerChange } from "./reconcile-ledger";
import { reconcileLedger } from "./reconcile-ledger";

/** "Tổ Văn và Sử" is one body, "Hiệu trưởng và đội văn nghệ" are two: no telling them apart. */
const LEAVES_OPEN = / và |chủ trì|phối hợp/iu;

export type SettledPlan = {
  readonly plan: Plan;
  readonly readings: RowReadings;
  readonly ledgerChanges: readonly LedgerChange[];
};

/**
 * Fills what a plan read from a document does not hold yet: the tracking block from the words (only
 * where it is blank, only with dates the words give), and the ledger where rows have no lines yet.
 */
export function settlePlan(read: Plan): SettledPlan {
  const readings = readRows(read);
  const rows = read.rows.map((row) => settleRow(row, readings.get(row.id)));
  const { ledger, changes } = reconcileLedger({ ...read, rows }, readings);
  return { plan: { ...read, rows, ledger }, readings, ledgerChanges: changes };
}

function settleRow(row: PlanRow, reading: RowReading | undefined): PlanRow {
  if (!reading) return row;
  const { tracking, words } = row;
  const dated = tracking.start !== null || tracking.end !== null;
  return {
    ...row,
    tracking: {
      start: dated ? tracking.start : reading.period.start,
      end: dated ? tracking.end : reading.period.end,
      lead: tracking.lead ?? reading.people.lead ?? onlyName(words.people ?? ""),
      status: nonBlank(words.status) ?? tracking.status,
    },
  };
}

/** One name alone leads; of several, or of roles that were not understood, nothing says which. */
function onlyName(words: string): string | null {
  const [name, ...more] = peopleListed(words);
  return name === undefined || more.length > 0 || LEAVES_OPEN.test(name) ? null : name;
}

function nonBlank(words: string | null): string | null {
  return words === "" ? null : words;
}

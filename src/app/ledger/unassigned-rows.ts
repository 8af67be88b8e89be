import type { YearShare } from "../../domain/plan/assign-years";
import { awaitsYear, dividedByMonths, yearShares } from "../../domain/plan/assign-years";
import { trackedPeriod } from "../../domain/plan/tracked-period";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import { ledgerByRow } from "../../domain/plan/ledger-by-row";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import { startYearOf } from "../../domain/timeline/start-year-of";
import { shareNote } from "../../sheets/ledger/ledger-labels";
import type { PlanFile } from "../read-plan-file";

/** A plan row with money that no budget year has been assigned to. */
export type UnassignedRow = {
  readonly row: PlanRow;
  /** Its lines without a year. */
  readonly lines: readonly LedgerLine[];
  /** By months of its period; empty where one end of it is not known. */
  readonly shares: readonly YearShare[];
  /** What each share amounts to over all lines, whole đồng. */
  readonly parts: readonly number[];
  /** The years it can be assigned to whole. */
  readonly years: readonly number[];
};

/** In the order of the plan. */
export function unassignedRows({ plan, readings }: Pick<PlanFile, "plan" | "readings">) {
  const linesOf = ledgerByRow(plan.ledger.filter(isDivisible));
  return plan.rows.flatMap((row): UnassignedRow[] => {
    const lines = linesOf.get(row.id);
    if (!lines) return [];
    const { start, end } = trackedPeriod(row, readings.get(row.id));
    const shares = start && end ? yearShares({ start, end }) : [];
    const years = shares.length > 0 ? shares.map(({ year }) => year) : yearsOf(plan);
    return [{ row, lines, shares, parts: partsOf(lines, shares), years }];
  });
}

/** A figure with parts of a đồng is the accountant's to correct first. */
function isDivisible(line: LedgerLine): boolean {
  return awaitsYear(line) && Number.isSafeInteger(line.planned);
}

function partsOf(lines: readonly LedgerLine[], shares: readonly YearShare[]): number[] {
  if (shares.length === 0) return [];
  const divided = lines.map((line) => dividedByMonths(line, shares, shareNote));
  return shares.map((_, n) => divided.reduce((sum, parts) => sum + (parts[n]?.planned ?? 0), 0));
}

/** Both calendar years of the school year. */
function yearsOf({ schoolYear }: Pick<Plan, "schoolYear">): number[] {
  if (schoolYear === null) return [];
  const first = startYearOf(schoolYear);
  return [first, first + 1];
}

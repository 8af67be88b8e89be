import { allocate } from "../money/allocate";
import type { CalendarDate } from "../timeline/calendar-date";
import { periodMonths } from "../timeline/period-months";
import type { Quarter } from "./budget-span";
import { quarterOfMonth } from "./budget-span";
import type { LedgerLine } from "./ledger-line";

export type Period = { readonly start: CalendarDate; readonly end: CalendarDate };

/** A calendar year's part of a period: how many of its months, and their quarter where it is one. */
export type YearShare = {
  readonly year: number;
  readonly months: number;
  readonly quarter: Quarter | null;
};

/** The calendar years that a period touches, in order. */
export function yearShares({ start, end }: Period): readonly YearShare[] {
  const months = periodMonths(start, end);
  const years = [...new Set(months.map(({ year }) => year))];
  return years.map((year) => {
    const own = months.filter((month) => month.year === year);
    const quarters = new Set(own.map(({ month }) => quarterOfMonth(month)));
    const [quarter = null] = quarters;
    return { year, months: own.length, quarter: quarters.size === 1 ? quarter : null };
  });
}

/** Whether a line waits for a budget year: it counts, and nobody has said in which. */
export function awaitsYear({ state, planned, budgetYear }: LedgerLine): boolean {
  return state === "amount" && planned !== null && budgetYear === null;
}

/** The whole line in one year. */
export function inYear(line: LedgerLine, year: number, shares: readonly YearShare[]): LedgerLine {
  const quarter = shares.find((share) => share.year === year)?.quarter ?? null;
  return { ...line, budgetYear: year, quarter: line.quarter ?? quarter };
}

/**
 * The line divided over the years of its period by their months, to the đồng. Spending stays with
 * the first part, for only the accountant knows when it was paid; every part says its share.
 * @param note words the share of a part, e.g. "Chia theo số tháng: 3/7"
 * @throws RangeError when the amount is no whole number of đồng
 */
export function dividedByMonths(
  line: LedgerLine,
  shares: readonly YearShare[],
  note: (months: number, of: number) => string
): LedgerLine[] {
  const weights = shares.map(({ months }) => months);
  const of = weights.reduce((sum, months) => sum + months, 0);
  const planned = allocate(line.planned ?? 0, weights);
  const agreed = allocate(line.agreed?.planned ?? 0, weights);
  return shares.map(({ year, months, quarter }, index) => ({
    ...line,
    budgetYear: year,
    quarter,
    planned: planned[index] ?? 0,
    actual: index === 0 ? line.actual : null,
    note: [...(index === 0 && line.note !== "" ? [line.note] : []), note(months, of)].join("; "),
    agreed: line.agreed && { ...line.agreed, planned: agreed[index] ?? 0 },
  }));
}

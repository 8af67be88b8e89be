import type { CalendarDate } from "../timeline/calendar-date";
import type { RowReading } from "./interpret-row";
import type { PlanRow } from "./plan-row";

/**
 * When a row is done, for checks and totals alike: the dates of the tracking block, those of the
 * words while it has none. A date that the block lacks beside another is not taken from the words,
 * for the sheet's own formulas go by the block alone.
 */
export function trackedPeriod(
  { tracking }: Pick<PlanRow, "tracking">,
  reading: Pick<RowReading, "period"> | undefined
): { readonly start: CalendarDate | null; readonly end: CalendarDate | null } {
  const isTracked = tracking.start !== null || tracking.end !== null;
  const { start, end } = isTracked ? tracking : (reading?.period ?? tracking);
  return { start, end };
}

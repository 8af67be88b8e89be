import type { RowReading } from "../plan/interpret-row";
import type { PlanRow } from "../plan/plan-row";
import type { CalendarDate } from "../timeline/calendar-date";

export type EffectivePeriod = {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
};

/** The dates the user set in the tracking block, else those that the words of the row say. */
export function effectivePeriod({ tracking }: PlanRow, { period }: RowReading): EffectivePeriod {
  return { start: tracking.start ?? period.start, end: tracking.end ?? period.end };
}

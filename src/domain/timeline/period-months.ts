import type { CalendarDate } from "./calendar-date";
import { followingMonths } from "./following-months";
import { partsOf } from "./parts-of-date";
import type { YearMonth } from "./year-month";

/** The months that a period touches, in order; none when its end is before its start. */
export function periodMonths(start: CalendarDate, end: CalendarDate): readonly YearMonth[] {
  const from = partsOf(start);
  const to = partsOf(end);
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return start > end ? [] : followingMonths({ year: from.year, month: from.month }, count);
}

import { addDays } from "../add-days";
import type { Interval, PeriodPrecision, PeriodReading } from "../period-reading";
import type { Bound } from "./read-expression";

/**
 * Start and end of a cell that fills a stretch, begins or ends with it. "Trước 15/9" counts the
 * 15th as the deadline, as offices use it, but "trước tháng 9" ends in August.
 */
export function boundedReading(
  [start, end]: Interval,
  precision: PeriodPrecision,
  bound: Bound
): Pick<PeriodReading, "start" | "end" | "open"> {
  switch (bound) {
    case "within":
      return { start, end, open: null };
    case "from":
      return { start, end: null, open: "end" };
    case "after":
      return { start: addDays(end, 1), end: null, open: "end" };
    case "until":
      return { start: null, end, open: "start" };
    case "before":
      return { start: null, end: precision === "day" ? start : addDays(start, -1), open: "start" };
  }
}

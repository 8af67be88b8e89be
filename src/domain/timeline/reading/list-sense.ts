import { addDays } from "../add-days";
import type { Interval } from "../period-reading";
import type { Sense } from "./sense";

/**
 * Several marks, from the first to the last. They are certain only in their order and apart from
 * each other; with gaps between them the whole is approximate.
 */
export function listSense(items: readonly Sense[]): Sense {
  const [first, ...others] = items;
  if (first === undefined) return { precision: "approx", intervals: [], certain: false };
  return others.reduce(joined, first);
}

function joined(before: Sense, next: Sense): Sense {
  const pairs = before.intervals.flatMap((earlier) =>
    next.intervals.map((later) => ({ earlier, later }))
  );
  const ordered = pairs.filter(({ earlier, later }) => earlier[1] < later[0]);
  const hulls = (ordered.length > 0 ? ordered : pairs).map(({ earlier, later }) =>
    hull(earlier, later)
  );
  const adjoining = ordered.every(({ earlier, later }) => addDays(earlier[1], 1) === later[0]);
  return {
    precision: adjoining && before.precision === next.precision ? next.precision : "approx",
    intervals: distinct(hulls),
    certain: before.certain && next.certain && ordered.length > 0,
  };
}

function hull(a: Interval, b: Interval): Interval {
  return [a[0] < b[0] ? a[0] : b[0], a[1] > b[1] ? a[1] : b[1]];
}

function distinct(intervals: readonly Interval[]): readonly Interval[] {
  return [...new Map(intervals.map((interval) => [interval.join(), interval])).values()];
}

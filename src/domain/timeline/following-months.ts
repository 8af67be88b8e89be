import type { YearMonth } from "./year-month";

/** `count` months in a row, the given one first. */
export function followingMonths(first: YearMonth, count: number): readonly YearMonth[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const months = first.month - 1 + index;
    return { year: first.year + Math.floor(months / 12), month: (months % 12) + 1 };
  });
}

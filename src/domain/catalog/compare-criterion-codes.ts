import { rememberByText } from "../remembering/remember-by-text";

/**
 * Order of two criterion codes for sorting, number by number: 1.2 before 1.10. A text that is no
 * code comes after every code, and among its like keeps its place.
 */
export function compareCriterionCodes(a: string, b: string): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right;
}

/** A table names few codes, many times. */
const rankOf = rememberByText((code): number | null => {
  const match = /^(\d+)\.(\d{1,2})$/.exec(code);
  return match === null ? null : Number(match[1]) * 100 + Number(match[2]);
});

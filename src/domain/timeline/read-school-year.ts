import { foldText } from "../text/fold-text";
import { schoolYear } from "./make-school-year";
import { plainDashes } from "./plain-dashes";
import type { SchoolYear } from "./school-year";

const TWO_YEARS =
  /(?<!\d|\d ?[-/] ?|\d\.)((?:19|20)\d\d) ?[-/] ?(\d{4}|\d{2})(?!\d| ?[-/] ?\d|\.\d)/g;

/**
 * The school year that a text names ("Năm học 2023 – 2024"), or `null` where it names none, names
 * two different ones, or its years do not follow each other.
 */
export function readSchoolYear(text: string): SchoolYear | null {
  const named = [...plainDashes(foldText(text)).matchAll(TWO_YEARS)].map(
    ([, first = "", second = ""]) => ({ first: Number(first), second: secondYear(first, second) })
  );
  const [year, ...others] = new Set(named.map(({ first }) => first));
  if (year === undefined || others.length > 0) return null;
  return named.every(({ first, second }) => second === first + 1) ? schoolYear(year) : null;
}

function secondYear(first: string, second: string): number {
  return Number(second.length === 2 ? `${first.slice(0, 2)}${second}` : second);
}

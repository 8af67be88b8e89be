import type { Phrase } from "./phrase";
import { readPhrase } from "./read-phrase";

const UNIT = /^(?:quy|q|hoc ky|hk|ky|tuan|thang|thg|th|t)(?=[. ]?(?:[iv]+\b|\d))/;
const BARE = /^(?:i{1,3}|iv|\d{1,2})(?:(?:\/|, nam | nam | )\d{4}| @\d{4})?$/;
const YEAR = /\d{4}/;

/**
 * Reads the later parts of "Quý III, IV/2024" and "HKI và II" with the unit of the first. Where
 * the part also reads by itself, as "2/2025" after "Quý 4/2024", both are kept.
 */
export function readWithUnit(part: string, first: string): Phrase | null {
  const unit = UNIT.exec(first)?.[0];
  const alone = readPhrase(part);
  if (unit === undefined || !BARE.test(part)) return alone;
  const carried = readPhrase(`${unit} ${part}`);
  if (carried === null) return alone;
  const isMonth = unit.startsWith("t") && unit !== "tuan";
  const standsAlone = alone !== null && alone.form !== "number" && !isMonth && YEAR.test(first);
  return standsAlone ? { form: "choice", among: [carried, alone] } : carried;
}

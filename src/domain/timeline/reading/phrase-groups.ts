import { yearOfMonth } from "../school-year-month";
import type { PartOfStretch } from "./part-of-stretch";
import type { Phrase, SaidYear } from "./phrase";
import type { Groups } from "./phrase-pattern";

const NUMERALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, mot: 1, hai: 2 };
const CENTURY = 2000;
const PARTS: Readonly<Record<string, PartOfStretch>> = { dau: "start", giua: "middle" };

/** The number that a group holds in digits, in Roman ones or as a word; NaN for none. */
export function numberIn(group: string | undefined): number {
  return group === undefined ? Number.NaN : (NUMERALS[group] ?? Number(group));
}

/** The week of the group `first`, or the span from it to the week of the group `last`. */
export function weeksIn({ first, last }: Groups, markOf: (week: number) => Phrase): Phrase {
  const from = markOf(numberIn(first));
  return last === undefined ? from : { form: "span", from, to: markOf(numberIn(last)) };
}

/** The year of the group `year`; `null` where it is not said. */
export function saidYearIn({ year }: Groups): SaidYear | null {
  if (year === undefined) return null;
  const short = year.length === 2;
  return { value: short ? CENTURY + Number(year) : Number(year), short };
}

/** The year of a month by the group `year`, or by the school year in the group `school`. */
export function yearOfMonthIn(groups: Groups, month: number): SaidYear | null {
  const startYear = startYearIn(groups);
  const said = saidYearIn(groups);
  if (said !== null || startYear === null) return said;
  return { value: yearOfMonth(startYear, month), short: false };
}

/** The first year of the school year in the group `school`; `null` where it is not said. */
export function startYearIn({ school }: Groups): number | null {
  return school === undefined ? null : Number(school);
}

/** "Đầu", "giữa"; every other word of the group `part` says the end. */
export function partIn({ part }: Groups): PartOfStretch {
  return PARTS[part ?? ""] ?? "end";
}

import { beginsSchoolYear } from "../school-year-month";
import type { CalendarMark, Phrase, SaidYear } from "./phrase";

/** Where a known neighbour stands: the phrase in question comes before or after it. */
type Side = "before" | "after";

/**
 * A year that only one of several marks has holds for all of them, so that they stay in order
 * within a school year: "15/11 – 20/1/2025" begins in 2024. Marks to the right are asked first,
 * since the year is written last. What then still has no year is left to the plan's school year.
 */
export function fillYears(phrases: readonly Phrase[]): readonly Phrase[] {
  const fromRight = inherited([...phrases].reverse(), "before").reverse();
  return inherited(fromRight, "after");
}

function inherited(phrases: readonly Phrase[], side: Side): Phrase[] {
  let known: CalendarMark | null = null;
  return phrases.map((phrase) => {
    if (phrase.form !== "calendar") return phrase;
    const filled: CalendarMark = phrase.year === null ? withYear(phrase, known, side) : phrase;
    known = filled.year === null ? known : filled;
    return filled;
  });
}

function withYear(mark: CalendarMark, known: CalendarMark | null, side: Side): CalendarMark {
  if (!known?.year) return mark;
  return { ...mark, year: yearBeside(mark.firstMonth, known.firstMonth, known.year, side) };
}

function yearBeside(month: number, knownMonth: number, known: SaidYear, side: Side): SaidYear {
  const [earlier, later] = side === "before" ? [month, knownMonth] : [knownMonth, month];
  const crossesNewYear = beginsSchoolYear(earlier) && !beginsSchoolYear(later);
  const shift = side === "before" ? -1 : 1;
  return { ...known, value: known.value + (crossesNewYear ? shift : 0) };
}

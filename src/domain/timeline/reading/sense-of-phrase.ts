import type { Interval } from "../period-reading";
import { yearOfMonth } from "../school-year-month";
import { fillYears } from "./fill-years";
import type { CalendarMark, Phrase, SaidYear, SchoolMark } from "./phrase";
import type { ReadingContext } from "./reading-context";
import type { Sense } from "./sense";
import { listSense } from "./list-sense";
import { spanSense } from "./span-sense";

/** The days a phrase means in a plan of that school year. */
export function senseOfPhrase(phrase: Phrase, context: ReadingContext): Sense {
  switch (phrase.form) {
    case "calendar":
      return calendarSense(phrase, context);
    case "school":
      return schoolSense(phrase, context);
    case "number":
      return { precision: "approx", intervals: [], certain: false };
    case "choice":
      return choiceSense(phrase.among.map((each) => senseOfPhrase(each, context)));
    case "span": {
      const yearsUnsaid = [phrase.from, phrase.to].every(hasUnsaidYear);
      const [from, to] = sensesOf([phrase.from, phrase.to], context);
      return from && to ? spanSense(from, to, yearsUnsaid, context) : choiceSense([]);
    }
    case "list":
      return listSense(sensesOf(phrase.items, context));
  }
}

function sensesOf(phrases: readonly Phrase[], context: ReadingContext): readonly Sense[] {
  return fillYears(phrases).map((phrase) => senseOfPhrase(phrase, context));
}

function calendarSense(mark: CalendarMark, context: ReadingContext): Sense {
  const years = mark.year ? [mark.year.value] : inferredYears(mark, context);
  const intervals = years.map(mark.stretch).filter((stretch) => stretch !== null);
  const certain = intervals.length === 1 && isCredible(mark.year, context);
  return { precision: mark.precision, intervals, certain };
}

/** Both years where the mark lies across the turn of a school year, as quarter III does. */
function inferredYears(
  { firstMonth, lastMonth }: CalendarMark,
  { startYear }: ReadingContext
): readonly number[] {
  if (startYear === null) return [];
  return [...new Set([yearOfMonth(startYear, lastMonth), yearOfMonth(startYear, firstMonth)])];
}

/** Two digits are taken for a year only if the plan's school year has it. */
function isCredible(year: SaidYear | null, { startYear }: ReadingContext): boolean {
  if (!year?.short) return true;
  return startYear !== null && (year.value === startYear || year.value === startYear + 1);
}

function schoolSense(mark: SchoolMark, context: ReadingContext): Sense {
  const startYear = mark.startYear ?? context.startYear;
  const stretch =
    startYear === null ? null : mark.stretch(context.calendarOf(startYear), startYear);
  return {
    precision: mark.precision,
    intervals: stretch ? [stretch] : [],
    certain: stretch !== null,
  };
}

function choiceSense(senses: readonly Sense[]): Sense {
  const intervals: readonly Interval[] = senses.flatMap((sense) => sense.intervals);
  return { precision: senses[0]?.precision ?? "approx", intervals, certain: false };
}

function hasUnsaidYear(phrase: Phrase): boolean {
  return phrase.form === "calendar" && phrase.year === null;
}

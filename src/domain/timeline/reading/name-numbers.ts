import type { CalendarMark, Phrase } from "./phrase";

/**
 * Gives bare numbers the unit of a calendar mark beside them, the following one first: in "15 –
 * 20/11" the 15th of November. `null` where a number stays without a unit.
 */
export function nameNumbers(phrases: readonly Phrase[]): readonly Phrase[] | null {
  const named = namedBy(namedBy([...phrases].reverse()).reverse());
  return named.some(({ form }) => form === "number") ? null : named;
}

function namedBy(phrases: readonly Phrase[]): Phrase[] {
  let beside: CalendarMark | null = null;
  return phrases.map((phrase) => {
    const named: Phrase =
      phrase.form === "number" ? (beside?.sibling?.(phrase.number) ?? phrase) : phrase;
    beside = named.form === "calendar" ? named : null;
    return named;
  });
}

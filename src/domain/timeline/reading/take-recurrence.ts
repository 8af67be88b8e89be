import type { Recurrence } from "../period-reading";
import { RECURRENCE_PHRASES } from "./recurrence-phrases";

export type RecurrenceTaken = {
  /** The words that are left, which say when. */
  readonly words: string;
  readonly recurrence: Recurrence | null;
  /** Whether the words say that it recurs at all. */
  readonly recurs: boolean;
};

const LOOSE_ENDS = /^(?:(?:va|vao)\b|[\s,;:./-])+|(?:\b(?:va|vao)|[\s,;:./-])+$/g;

/** Takes out of the {@link periodWords} what says how often; the most exact phrase counts. */
export function takeRecurrence(words: string): RecurrenceTaken {
  const found = RECURRENCE_PHRASES.filter(({ pattern }) => words.search(pattern) !== -1);
  const left = found.reduce(
    (rest, { pattern, leaves = "" }) => rest.replace(pattern, leaves),
    words
  );
  return {
    words: left.replace(/ +/g, " ").replace(LOOSE_ENDS, ""),
    recurrence: found.map(({ recurrence }) => recurrence).find((each) => each !== null) ?? null,
    recurs: found.length > 0,
  };
}

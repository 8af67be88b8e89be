import { DAY_PHRASES } from "./day-phrases";
import { MONTH_PHRASES } from "./month-phrases";
import type { Phrase } from "./phrase";
import type { PhrasePattern } from "./phrase-pattern";
import { SCHOOL_PHRASES } from "./school-phrases";
import { YEAR_PHRASES } from "./year-phrases";

const PHRASES = [...DAY_PHRASES, ...MONTH_PHRASES, ...YEAR_PHRASES, ...SCHOOL_PHRASES];

/** One stretch of time in {@link periodWords}, or `null` where they are no single one. */
export function readPhrase(
  words: string,
  patterns: readonly PhrasePattern[] = PHRASES
): Phrase | null {
  for (const { pattern, read } of patterns) {
    const match = pattern.exec(words);
    const phrase = match && read(match.groups ?? {});
    if (phrase) return phrase;
  }
  return null;
}

import type { FundingSource } from "./funding-source";
import { FUNDING_WORDS } from "./funding-words";

/** A source named in folded text, from `start` up to but not including `end`. */
export type FundingMention = {
  readonly source: FundingSource;
  readonly start: number;
  readonly end: number;
};

/** At one place the first of the table's entries wins, so the particular goes before the general. */
const ANY_WORDS = new RegExp(
  FUNDING_WORDS.map(({ words }) => `(?<![\\p{L}\\d])(${words.join("|")})(?![\\p{L}\\d])`).join("|"),
  "gu"
);

/** The sources named in {@link foldText | folded} text, in order of appearance. */
export function findFundingWords(folded: string): readonly FundingMention[] {
  return [...folded.matchAll(ANY_WORDS)].flatMap((match) => {
    const entry = match.slice(1).findIndex((words) => words !== undefined);
    const source = FUNDING_WORDS[entry]?.source ?? null;
    return source === null
      ? []
      : [{ source, start: match.index, end: match.index + match[0].length }];
  });
}

import type { Catalog, Criterion, Standard } from "./catalog";
import { readSearchQuery } from "./search-query";
import { matchWords, type WordMatch } from "./word-match";

/** Where words are looked for, most telling first. */
export const SEARCH_FIELDS = ["title", "variant", "gist", "figures", "standard"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export type CriterionHit = {
  readonly criterion: Criterion;
  /** Where the words were found, most telling first; empty when only code or standard was asked. */
  readonly found: readonly { readonly field: SearchField; readonly text: string }[];
};

type Found = CriterionHit["found"][number] & { readonly match: WordMatch };

/**
 * The criteria that hold all the words asked for in one of their texts, blind to accents, tones,
 * case and Đ. A code finds exactly its criterion ("1.1" never 1.10), "1." a whole standard, nothing
 * everything. Ranked by field (title before variant before gist), then words side by side, then
 * whole words before beginnings, then the earlier place, then official order.
 */
export function searchCriteria(catalog: Catalog, words: string): readonly CriterionHit[] {
  const query = readSearchQuery(words);
  return catalog.standards
    .filter(({ number }) => query.standard === null || query.standard === number)
    .flatMap((standard) => standard.criteria.map((criterion) => ({ standard, criterion })))
    .filter(({ criterion }) => query.codes.every((code) => code === criterion.code))
    .map(({ standard, criterion }) => ({
      criterion,
      found: findWords(query.words, standard, criterion),
    }))
    .filter(({ found }) => query.words.length === 0 || found.length > 0)
    .sort((a, b) => compareFound(a.found[0], b.found[0]))
    .map(({ criterion, found }) => ({
      criterion,
      found: found.map(({ field, text }) => ({ field, text })),
    }));
}

function findWords(
  query: readonly string[],
  standard: Standard,
  criterion: Criterion
): readonly Found[] {
  if (query.length === 0) return [];
  return textsOf(standard, criterion)
    .flatMap(({ field, text }) => {
      const match = matchWords(query, text);
      return match === null ? [] : [{ field, text, match }];
    })
    .sort(compareFound);
}

function textsOf(standard: Standard, criterion: Criterion): CriterionHit["found"] {
  const texts: Readonly<Record<SearchField, readonly string[]>> = {
    title: [criterion.title],
    variant: criterion.titleVariants,
    gist: criterion.levels.map((level) => level.gist),
    figures: [criterion.quantitative?.hint ?? ""],
    standard: [standard.title],
  };
  return SEARCH_FIELDS.flatMap((field) => texts[field].map((text) => ({ field, text })));
}

function compareFound(a: Found | undefined, b: Found | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    Number(isFaint(a.match)) - Number(isFaint(b.match)) ||
    SEARCH_FIELDS.indexOf(a.field) - SEARCH_FIELDS.indexOf(b.field) ||
    Number(b.match.phrase) - Number(a.match.phrase) ||
    a.match.prefixes - b.match.prefixes ||
    a.match.position - b.match.position
  );
}

/** Syllables apart, one of them only begun, are mostly chance: "doi ngu" in "đổi mới … người". */
function isFaint(match: WordMatch): boolean {
  return !match.phrase && match.prefixes > 0;
}

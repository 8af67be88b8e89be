import type { CatalogId } from "../catalog-id";
import { compareCriterionCodes } from "../compare-criterion-codes";
import crosswalk from "./crosswalk-2018-2026.json";

/** How much of a criterion's subject is found in the other one, most first. */
export const SIMILARITIES = ["same", "part", "perhaps"] as const;

export type Similarity = (typeof SIMILARITIES)[number];

/** A criterion of the other catalogue that may be meant. Only ever a suggestion to the user. */
export type SimilarCriterion = { readonly code: string; readonly similarity: Similarity };

type CrosswalkMap = {
  readonly from: string;
  readonly to: string;
  readonly criteria: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
};

const MAPS: readonly CrosswalkMap[] = crosswalk;

/**
 * The criteria of another series with the same subject, the likeliest first; none between
 * catalogues that share no schools. No circular says which criterion of 2018 became which of 2026:
 * the pairs were set side by side by title and level text and reviewed by us
 * (docs/decisions/0013). One criterion may have become several, and several one.
 */
export function similarCriteria(
  code: string,
  from: CatalogId,
  to: CatalogId
): readonly SimilarCriterion[] {
  const forward = MAPS.find((map) => map.from === from && map.to === to);
  const backward = MAPS.find((map) => map.from === to && map.to === from);
  const pairs = forward
    ? Object.entries(forward.criteria[code] ?? {})
    : Object.entries(backward?.criteria ?? {}).map(([old, kin]) => [old, kin[code]] as const);
  return pairs
    .flatMap(([other, name]) => {
      const similarity = SIMILARITIES.find((known) => known === name);
      return similarity ? [{ code: other, similarity }] : [];
    })
    .sort(likelierFirst);
}

function likelierFirst(a: SimilarCriterion, b: SimilarCriterion): number {
  const rank = ({ similarity }: SimilarCriterion) => SIMILARITIES.indexOf(similarity);
  return rank(a) - rank(b) || compareCriterionCodes(a.code, b.code);
}

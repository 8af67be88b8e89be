import { amendmentAliasTitle } from "../../catalog/amendment-alias-title";
import type { Criterion } from "../../catalog/catalog";
import type { CatalogId } from "../../catalog/catalog-id";
import { compareTitles } from "../../catalog/compare-titles";
import { wordsOf } from "../../catalog/words-of";

const IN_BRACKETS = /\s*\([^)]*\)/g;

/**
 * Whether a title needs no remark: the official words, those without what stands in brackets, the
 * amendment's, or a known short way that only leaves off the end ("Thực hiện quy chế dân chủ").
 */
export function isAcceptedTitle(criterion: Criterion, title: string, catalog: CatalogId): boolean {
  const official = [criterion.title, criterion.title.replace(IN_BRACKETS, "")];
  const alias = amendmentAliasTitle(catalog, criterion.code);
  const shortened = criterion.titleVariants.filter((variant) =>
    isCutShort(variant, criterion.title)
  );
  return [...official, ...(alias === null ? [] : [alias]), ...shortened].some(
    (accepted) => compareTitles(accepted, title) === "same"
  );
}

function isCutShort(variant: string, title: string): boolean {
  const words = wordsOf(variant);
  return words.join(" ") === wordsOf(title).slice(0, words.length).join(" ");
}

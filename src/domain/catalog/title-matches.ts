import type { Criterion } from "./catalog";
import { compareTitles, type TitleLikeness } from "./compare-titles";

/**
 * How a title as typed stands to a criterion's. Only the official words are "same"; a known variant
 * is "close" however short it is ("Lớp học" of 1.5), since the official title is what gets printed.
 */
export function titleMatches(
  criterion: Pick<Criterion, "title" | "titleVariants">,
  title: string
): TitleLikeness {
  const official = compareTitles(criterion.title, title);
  if (official !== "different") return official;
  const isVariant = criterion.titleVariants.some(
    (variant) => compareTitles(variant, title) !== "different"
  );
  return isVariant ? "close" : "different";
}

import type { Catalog } from "../../catalog/catalog";
import { compareTitles } from "../../catalog/compare-titles";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { CriterionMention } from "../../catalog/criterion-mention";
import type { SchoolType } from "../../catalog/school-type";
import { titleMatches } from "../../catalog/title-matches";
import type { OtherSeriesCriterion } from "./other-series-criterion";
import { otherSeriesCriterion } from "./other-series-criterion";

/**
 * The criterion of the other series that a code with a title means, where both series have the code
 * and the title is not the pinned one's; `null` otherwise.
 */
export function titleOfOtherSeries(
  { code, title }: CriterionMention,
  pinned: Catalog,
  schoolType: SchoolType | null
): OtherSeriesCriterion | null {
  const own = criterionByCode(pinned, code);
  if (!own || title === null || titleMatches(own, title) !== "different") return null;
  const other = otherSeriesCriterion(code, pinned, schoolType);
  return other && compareTitles(other.criterion.title, title) !== "different" ? other : null;
}

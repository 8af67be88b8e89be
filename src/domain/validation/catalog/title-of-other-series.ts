import type { Catalog, Criterion } from "../../catalog/catalog";
import { compareTitles } from "../../catalog/compare-titles";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { CriterionMention } from "../../catalog/criterion-mention";
import type { SchoolType } from "../../catalog/school-type";
import { shortTitles } from "../../catalog/short-titles";
import { titleMatches } from "../../catalog/title-matches";
import { otherSeriesCatalogs } from "./other-series-catalogs";
import type { OtherSeriesCriterion } from "./other-series-criterion";

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
  if (!own || title === null || isTitleOf(own, pinned, title)) return null;
  for (const catalog of otherSeriesCatalogs(pinned, schoolType)) {
    const criterion = criterionByCode(catalog, code);
    if (criterion && isTitleOf(criterion, catalog, title)) return { catalog, criterion };
  }
  return null;
}

function isTitleOf(criterion: Criterion, catalog: Catalog, title: string): boolean {
  if (titleMatches(criterion, title) !== "different") return true;
  return shortTitles(catalog.series, criterion.title).some(
    (short) => compareTitles(short, title) === "same"
  );
}

import type { Catalog, Criterion } from "../../catalog/catalog";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { SchoolType } from "../../catalog/school-type";
import { otherSeriesCatalogs } from "./other-series-catalogs";

export type OtherSeriesCriterion = { readonly catalog: Catalog; readonly criterion: Criterion };

/** What the same code means in the other series of catalogues for such a school; `null` for nothing. */
export function otherSeriesCriterion(
  code: string,
  pinned: Catalog,
  schoolType: SchoolType | null
): OtherSeriesCriterion | null {
  for (const catalog of otherSeriesCatalogs(pinned, schoolType)) {
    const criterion = criterionByCode(catalog, code);
    if (criterion) return { catalog, criterion };
  }
  return null;
}

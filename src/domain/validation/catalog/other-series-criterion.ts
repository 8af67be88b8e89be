import { ALL_CATALOGS } from "../../catalog/all-catalogs";
import type { Catalog, Criterion } from "../../catalog/catalog";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { SchoolType } from "../../catalog/school-type";

export type OtherSeriesCriterion = { readonly catalog: Catalog; readonly criterion: Criterion };

/** What the same code means in the other series of catalogues for such a school; `null` for nothing. */
export function otherSeriesCriterion(
  code: string,
  pinned: Catalog,
  schoolType: SchoolType | null
): OtherSeriesCriterion | null {
  const others = ALL_CATALOGS.filter(
    (catalog) => catalog.series !== pinned.series && sharesSchoolType(catalog, pinned)
  );
  const ownFirst = [
    ...others.filter(({ schoolTypes }) => schoolType !== null && schoolTypes.includes(schoolType)),
    ...others,
  ];
  for (const catalog of ownFirst) {
    const criterion = criterionByCode(catalog, code);
    if (criterion) return { catalog, criterion };
  }
  return null;
}

function sharesSchoolType(a: Catalog, b: Catalog): boolean {
  return a.schoolTypes.some((type) => b.schoolTypes.includes(type));
}
